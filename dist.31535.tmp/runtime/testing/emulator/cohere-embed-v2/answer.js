import { fieldsOf, listOf, numberOf, textOf } from "../json.js";
import { asBase64, embed } from "../mind/embed.js";
import { countTokens } from "../mind/tokens.js";
/** Embeds every input in every type that is asked for. https://docs.cohere.com/v2/reference/embed */
export function answerEmbed({ body, reply, memory }) {
    const texts = [...listOf(body["texts"]), ...listOf(body["images"])]
        .map(String)
        .concat(listOf(body["inputs"]).map(inputText));
    const dimensions = numberOf(body["output_dimension"]) ??
        (/light/.test(textOf(body["model"])) ? 384 : /v3/.test(textOf(body["model"])) ? 1024 : 1536);
    const vectors = texts.map((text, index) => reply?.embeddings?.[index] ?? embed(text, dimensions));
    const types = listOf(body["embedding_types"] ?? ["float"]).map(String);
    const embeddings = Object.fromEntries(types.map((type) => [type, vectors.map((vector) => encodings[type]?.(vector) ?? vector)]));
    const tokens = reply?.usage?.promptTokens ?? texts.reduce((sum, text) => sum + countTokens(text), 0);
    return {
        type: "json",
        value: {
            id: memory.id("", 32),
            ...(body["texts"] !== undefined && { texts }),
            embeddings,
            meta: { api_version: { version: "2" }, billed_units: { input_tokens: tokens } },
            response_type: "embeddings_by_type",
        },
    };
}
const encodings = {
    float: (vector) => vector,
    base64: asBase64,
    int8: (vector) => vector.map((value) => Math.max(-128, Math.min(127, Math.round(value * 127)))),
    uint8: (vector) => vector.map((value) => Math.max(0, Math.min(255, Math.round(value * 127 + 128)))),
    ubinary: (vector) => bits(vector),
    binary: (vector) => bits(vector).map((byte) => byte - 128),
};
/** The signs, eight to a byte. */
function bits(vector) {
    return Array.from({ length: Math.ceil(vector.length / 8) }, (_, byte) => vector.slice(byte * 8, byte * 8 + 8).reduce((sum, value, bit) => sum | (value > 0 ? 128 >> bit : 0), 0));
}
function inputText(input) {
    return listOf(fieldsOf(input)["content"])
        .map((part) => textOf(fieldsOf(part)["text"]))
        .join("");
}
