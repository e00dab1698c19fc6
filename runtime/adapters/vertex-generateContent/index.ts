import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { generateContentCodec } from "../google-common/codec.ts";
import { vertexPath } from "../google-common/paths.ts";

/** Gemini at Vertex AI. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/reference/rest/v1/projects.locations.publishers.models/generateContent */
export const vertexGenerateContent: Codec<ChatCall, ChatOutput, ChatDelta> = /* @__PURE__ */ generateContentCodec(
  "vertex-generateContent",
  vertexPath,
);
