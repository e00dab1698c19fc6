import { decodeResponses } from "./decode.js";
import { decodeResponsesStream } from "./decode-stream.js";
import { encodeResponses } from "./encode.js";
import { responsesErrors } from "./errors.js";
import { responsesOptions } from "./options.js";
/** The codec of a provider whose Responses API follows OpenAI's, with its differences. */
export function openaiResponsesCodec(given = {}) {
    const options = responsesOptions(given);
    const errors = { rows: [...options.errors, ...responsesErrors] };
    return {
        kind: options.kind,
        encode: (call) => encodeResponses(call, options),
        decode: (response, call) => decodeResponses(response, call, errors),
        decodeStream: (call) => decodeResponsesStream(call, errors),
        errors,
    };
}
/** OpenAI's Responses. https://platform.openai.com/docs/api-reference/responses */
export const openaiResponses = /* @__PURE__ */ openaiResponsesCodec();
