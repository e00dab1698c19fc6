import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeCompletion } from "./decode.ts";
import { decodeCompletionStream } from "./decode-stream.ts";
import { encodeCompletion } from "./encode.ts";

/** OpenAI's older Completions, for models that continue a text. https://platform.openai.com/docs/api-reference/completions */
export const openaiCompletions: Codec<ChatCall, ChatOutput, ChatDelta> = {
  kind: "openai-completions",
  encode: encodeCompletion,
  decode: decodeCompletion,
  decodeStream: decodeCompletionStream,
  errors: openaiErrors,
};
