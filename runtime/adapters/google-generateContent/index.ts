import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { generateContentCodec } from "../google-common/codec.ts";
import { geminiPath } from "../google-common/paths.ts";

/** Gemini at Google AI. https://ai.google.dev/api/generate-content */
export const googleGenerateContent: Codec<ChatCall, ChatOutput, ChatDelta> = /* @__PURE__ */ generateContentCodec(
  "google-generateContent",
  geminiPath,
);
