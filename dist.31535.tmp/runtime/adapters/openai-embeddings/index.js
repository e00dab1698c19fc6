import { openaiErrors } from "../openai-common/errors.js";
import { decodeEmbeddings } from "./decode.js";
import { encodeEmbeddings } from "./encode.js";
/** The codec of a provider whose embeddings follow OpenAI's, with its differences. */
export function openaiEmbeddingsCodec(options = {}) {
    const errors = { ...openaiErrors, rows: [...(options.errors ?? []), ...openaiErrors.rows] };
    return {
        kind: options.kind ?? "openai-embeddings",
        encode: (call) => encodeEmbeddings(call, options),
        decode: (response, call) => decodeEmbeddings(response, call, errors),
        errors,
    };
}
/** OpenAI's embeddings. https://platform.openai.com/docs/api-reference/embeddings */
export const openaiEmbeddings = /* @__PURE__ */ openaiEmbeddingsCodec();
