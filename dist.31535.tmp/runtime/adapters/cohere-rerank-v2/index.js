import { cohereErrors } from "../cohere-common/errors.js";
import { decodeRerank } from "./decode.js";
import { encodeRerank } from "./encode.js";
/** Cohere's reranking, version 2. https://docs.cohere.com/reference/rerank */
export const cohereRerankV2 = {
    kind: "cohere-rerank-v2",
    encode: encodeRerank,
    decode: decodeRerank,
    errors: cohereErrors,
};
