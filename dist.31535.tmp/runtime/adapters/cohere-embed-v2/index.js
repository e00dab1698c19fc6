import { cohereErrors } from "../cohere-common/errors.js";
import { decodeEmbeddings } from "./decode.js";
import { encodeEmbeddings } from "./encode.js";
/** Cohere's embeddings, version 2. https://docs.cohere.com/reference/embed */
export const cohereEmbedV2 = {
    kind: "cohere-embed-v2",
    encode: encodeEmbeddings,
    decode: decodeEmbeddings,
    errors: cohereErrors,
};
