import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeResponses, decodeResponsesStream } from "./decode.ts";
import { encodeResponses } from "./encode.ts";
import type { OpenAIResponsesOptions } from "./options.ts";

export type { OpenAIResponsesOptions } from "./options.ts";

/** The codec of a provider whose Responses API follows OpenAI's, with its differences. */
export function openaiResponsesCodec(options: OpenAIResponsesOptions = {}): Codec<ChatCall, ChatOutput, ChatDelta> {
  const errors: ErrorTable = { rows: [...(options.errors ?? []), ...openaiErrors.rows] };
  return {
    kind: options.kind ?? "openai-responses",
    encode: (call) => encodeResponses(call, options),
    decode: (response, call) => decodeResponses(response, call, errors),
    decodeStream: (call) => decodeResponsesStream(call, errors),
    errors,
  };
}

/** OpenAI's Responses. https://platform.openai.com/docs/api-reference/responses */
export const openaiResponses: Codec<ChatCall, ChatOutput, ChatDelta> = /* @__PURE__ */ openaiResponsesCodec();
