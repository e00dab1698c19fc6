import { cohereRequest } from "../cohere-common/request.js";
/** Encodes at most 96 texts. Floats are asked for unless the parameters name other `embedding_types`. */
export function encodeEmbeddings(call) {
    const { model, texts, inputType, parameters } = call;
    const body = { model, texts, input_type: `search_${inputType}`, embedding_types: ["float"], ...parameters };
    return cohereRequest("embed", body, call);
}
