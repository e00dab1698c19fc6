import { numberOf, textOf } from "../json.js";
import { asBase64, embed } from "../mind/embed.js";
import { countTokens } from "../mind/tokens.js";
/** Embeds every input. https://platform.openai.com/docs/api-reference/embeddings/object */
export function answerEmbeddings({ body, reply }) {
    const model = textOf(body["model"]);
    const dimensions = numberOf(body["dimensions"]) ?? (model.includes("3-large") ? 3072 : 1536);
    const texts = inputsOf(body["input"]);
    const data = texts.map((text, index) => {
        const vector = reply?.embeddings?.[index] ?? embed(text, dimensions);
        return { object: "embedding", index, embedding: body["encoding_format"] === "base64" ? asBase64(vector) : vector };
    });
    const tokens = reply?.usage?.promptTokens ?? texts.reduce((sum, text) => sum + countTokens(text), 0);
    return {
        type: "json",
        value: { object: "list", data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } },
    };
}
/** Texts, or texts as token ids: one list of them is one text. */
function inputsOf(input) {
    if (!Array.isArray(input))
        return [String(input)];
    return typeof input[0] === "number"
        ? [input.join(" ")]
        : input.map((it) => (Array.isArray(it) ? it.join(" ") : String(it)));
}
