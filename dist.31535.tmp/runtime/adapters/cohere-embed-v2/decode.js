import { invalidResponse } from "../anthropic-common/answer-object.js";
import { fromBase64 } from "../anthropic-common/base64.js";
import { fieldsOf } from "../anthropic-common/json.js";
import { cohereAnswer } from "../cohere-common/answer.js";
import { cohereMetaUsage } from "../cohere-common/usage.js";
/** Decodes one vector a text, in the most exact type that the answer has. */
export function decodeEmbeddings(response, call) {
    const body = cohereAnswer(hasVectors, response, call.model);
    const embeddings = vectorsOf(body)?.map(vector) ?? [];
    if (embeddings.length !== call.texts.length || embeddings.some((it) => it.length === 0)) {
        throw invalidResponse(`${embeddings.length} vectors for ${call.texts.length} texts`, {
            status: response.status,
            model: call.model,
        });
    }
    return { embeddings, usage: cohereMetaUsage(body["meta"]), model: null };
}
const types = ["float", "base64", "int8", "uint8", "binary", "ubinary"];
function vectorsOf(body) {
    const byType = fieldsOf(body["embeddings"]);
    return types.map((type) => byType?.[type]).find((it) => Array.isArray(it) && it.length > 0);
}
function hasVectors(body) {
    return fieldsOf(body["embeddings"]) !== undefined;
}
function vector(value) {
    return typeof value === "string" ? floats(fromBase64(value)) : Array.isArray(value) ? value : [];
}
/** 32-bit floats, the lowest byte first. */
function floats(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getFloat32(at * 4, true));
}
