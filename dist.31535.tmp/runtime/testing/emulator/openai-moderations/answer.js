import { fieldsOf, textOf } from "../json.js";
import { judge, moderationCategories } from "../mind/judge.js";
/** Judges every text; the parts of one mixed input together. https://platform.openai.com/docs/api-reference/moderations/object */
export function answerModeration({ body, reply, memory }) {
    const inputs = [body["input"]].flat();
    const mixed = inputs.some((it) => typeof it !== "string");
    const texts = mixed ? [inputs.map((it) => textOf(fieldsOf(it)["text"])).join("\n")] : inputs.map(String);
    const results = texts.map((text) => {
        const found = reply?.flagged ?? judge(text);
        return {
            flagged: found.length > 0,
            categories: each((name) => found.includes(name)),
            category_scores: each((name) => (found.includes(name) ? 0.97 : 0.0001)),
            category_applied_input_types: each(() => (mixed ? ["text", "image"] : ["text"])),
        };
    });
    return {
        type: "json",
        value: { id: memory.id("modr-"), model: textOf(body["model"]) || "omni-moderation-latest", results },
    };
}
function each(valueOf) {
    return Object.fromEntries(moderationCategories.map((name) => [name, valueOf(name)]));
}
