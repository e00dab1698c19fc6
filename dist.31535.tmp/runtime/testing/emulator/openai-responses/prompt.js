import { fieldsOf, listOf, numberOf, textOf } from "../json.js";
import { isReasoningModel } from "../openai/common-rules.js";
/** What a request asks for. */
export function promptOf(body) {
    const items = typeof body["input"] === "string"
        ? [{ role: "user", content: body["input"] }]
        : listOf(body["input"]).map(fieldsOf);
    const last = items.at(-1) ?? {};
    const results = items.slice(items.findLastIndex((it) => !isOutput(it)) + 1);
    const format = fieldsOf(fieldsOf(body["text"])["format"]);
    const reasoning = fieldsOf(body["reasoning"]);
    const choice = body["tool_choice"] ?? "auto";
    return {
        question: last["role"] === "user" ? contentText(last["content"]) : "",
        texts: [
            textOf(body["instructions"]),
            ...items.map((it) => contentText(it["content"] ?? it["output"] ?? it["arguments"] ?? it["summary"])),
        ],
        media: listOf(last["content"]).flatMap((part) => names[textOf(fieldsOf(part)["type"])] ?? []),
        toolResults: results.map((it) => contentText(it["output"])),
        tools: listOf(body["tools"])
            .map(fieldsOf)
            .filter((it) => it["type"] === "function")
            .map((it) => ({
            name: textOf(it["name"]),
            description: textOf(it["description"]),
            parameters: fieldsOf(it["parameters"]),
        })),
        toolChoice: typeof choice === "string"
            ? choice
            : fieldsOf(choice)["type"] === "function"
                ? { name: textOf(fieldsOf(choice)["name"]) }
                : "auto",
        parallel: body["parallel_tool_calls"] !== false,
        reasoning: isReasoningModel(textOf(body["model"])) && reasoning["effort"] !== "none",
        schema: format["type"] === "json_schema"
            ? fieldsOf(format["schema"])
            : format["type"] === "json_object"
                ? true
                : undefined,
        maxTokens: numberOf(body["max_output_tokens"]),
        stop: [],
    };
}
/** The tokens that a request has beside its texts. */
export function overheadOf(body) {
    const items = Math.max(1, listOf(body["input"]).length);
    const pictures = JSON.stringify(body["input"]).split('"input_image"').length - 1;
    return 3 + items * 4 + pictures * 85 + Math.ceil(JSON.stringify(body["tools"] ?? "").length / 5);
}
function isOutput(item) {
    return textOf(item["type"]).endsWith("_output");
}
function contentText(content) {
    return typeof content === "string"
        ? content
        : listOf(content)
            .map((part) => textOf(fieldsOf(part)["text"]))
            .join("");
}
const names = {
    input_image: "a picture",
    input_file: "a document",
    input_audio: "a sound",
};
