import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { decodeResponses } from "./decode.ts";
import { decodeResponsesStream } from "./decode-stream.ts";
import { encodeResponses } from "./encode.ts";
import { responsesErrors } from "./errors.ts";
import { responsesOptions, type OpenAIResponsesOptions } from "./options.ts";

export type { OpenAIResponsesOptions } from "./options.ts";

/** The codec of a provider whose Responses API follows OpenAI's, with its differences. */
export function openaiResponsesCodec(given: OpenAIResponsesOptions = {}): Codec<ChatCall, ChatOutput, ChatDelta> {
  const options = responsesOptions(given);
  const errors: ErrorTable = { rows: [...options.errors, ...responsesErrors] };
  return {
    kind: options.kind,
    encode: (call) => encodeResponses(call, options),
    decode: (response, call) => decodeResponses(response, call, errors),
    decodeStream: (call) => decodeResponsesStream(call, errors),
    errors,
  };
}

/** OpenAI's Responses. https://platform.openai.com/docs/api-reference/responses */
export const openaiResponses: Codec<ChatCall, ChatOutput, ChatDelta> = /* @__PURE__ */ openaiResponsesCodec();
