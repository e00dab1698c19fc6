import { fieldsOf, listOf, numberOf, textOf } from "../json.js";
/** What a request asks for. */
export function promptOf(body) {
    const messages = listOf(body["messages"]).map(fieldsOf);
    const last = messages.at(-1) ?? {};
    const blocks = listOf(last["content"]).map(fieldsOf);
    const thinking = fieldsOf(body["thinking"]);
    const choice = fieldsOf(body["tool_choice"]);
    const format = fieldsOf(fieldsOf(body["output_config"])["format"] ?? body["output_format"]);
    const results = blocks.filter((it) => it["type"] === "tool_result");
    return {
        question: last["role"] === "user" && results.length === 0 ? contentText(last["content"]) : "",
        texts: [contentText(body["system"]), ...messages.map((it) => contentText(it["content"]))],
        media: blocks.flatMap((it) => names[textOf(it["type"])] ?? []),
        toolResults: results.map((it) => contentText(it["content"])),
        tools: listOf(body["tools"])
            .map(fieldsOf)
            .filter((it) => (it["type"] ?? "custom") === "custom")
            .map((it) => ({
            name: textOf(it["name"]),
            description: textOf(it["description"]),
            parameters: fieldsOf(it["input_schema"]),
        })),
        toolChoice: choices[textOf(choice["type"])] ?? (choice["type"] === "tool" ? { name: textOf(choice["name"]) } : "auto"),
        parallel: choice["disable_parallel_tool_use"] !== true,
        reasoning: thinking["type"] === "enabled" || thinking["type"] === "adaptive",
        schema: format["type"] === "json_schema" ? fieldsOf(format["schema"]) : undefined,
        maxTokens: numberOf(body["max_tokens"]),
        stop: listOf(body["stop_sequences"]).map(String),
    };
}
/** The tokens that a request has beside its texts. */
export function overheadOf(body) {
    const pictures = JSON.stringify(body["messages"]).split('"type":"image"').length - 1;
    const tools = body["tools"] === undefined ? 0 : 300 + Math.ceil(JSON.stringify(body["tools"]).length / 5);
    return 3 + listOf(body["messages"]).length * 4 + pictures * 1000 + tools;
}
/** The text of a content, of its blocks and of what stands in them. */
export function contentText(content) {
    if (typeof content === "string")
        return content;
    return listOf(content)
        .map(fieldsOf)
        .map((it) => textOf(it["text"]) ||
        textOf(it["thinking"]) ||
        (it["type"] === "tool_result" ? contentText(it["content"]) : "") ||
        (it["type"] === "tool_use" ? JSON.stringify(it["input"]) : ""))
        .join("");
}
const choices = { auto: "auto", any: "required", none: "none" };
const names = { image: "a picture", document: "a document" };
