import { fieldsOf, listOf, numberOf, textOf } from "../json.js";
/** What a request asks for. */
export function promptOf(body) {
    const messages = listOf(body["messages"]).map(fieldsOf);
    const last = messages.at(-1) ?? {};
    const results = messages.slice(messages.findLastIndex((it) => it["role"] !== "tool") + 1);
    const format = fieldsOf(body["response_format"]);
    const thinking = fieldsOf(body["thinking"]);
    return {
        question: last["role"] === "user" ? contentText(last["content"]) : "",
        texts: [
            ...messages.map((it) => contentText(it["content"])),
            ...listOf(body["documents"]).map((it) => JSON.stringify(it)),
        ],
        media: listOf(last["content"]).flatMap((part) => (fieldsOf(part)["type"] === "image_url" ? ["a picture"] : [])),
        toolResults: results.map((it) => contentText(it["content"])),
        tools: listOf(body["tools"])
            .map((it) => fieldsOf(fieldsOf(it)["function"]))
            .map((it) => ({
            name: textOf(it["name"]),
            description: textOf(it["description"]),
            parameters: fieldsOf(it["parameters"]),
        })),
        toolChoice: body["tool_choice"] === "REQUIRED" ? "required" : body["tool_choice"] === "NONE" ? "none" : "auto",
        parallel: true,
        reasoning: thinking["type"] === "enabled" ||
            (/reasoning|command-a-plus/.test(textOf(body["model"])) && thinking["type"] !== "disabled"),
        schema: format["type"] !== "json_object"
            ? undefined
            : format["json_schema"] === undefined
                ? true
                : fieldsOf(format["json_schema"]),
        maxTokens: numberOf(body["max_tokens"]),
        stop: listOf(body["stop_sequences"]).map(String),
    };
}
/** The tokens that a request has beside its texts: Cohere puts a long preamble before them. */
export function overheadOf(body) {
    return 200 + listOf(body["messages"]).length * 4 + Math.ceil(JSON.stringify(body["tools"] ?? "").length / 5);
}
function contentText(content) {
    if (typeof content === "string")
        return content;
    return listOf(content)
        .map(fieldsOf)
        .map((it) => textOf(it["text"]) || (it["type"] === "document" ? documentText(fieldsOf(it["document"])["data"]) : ""))
        .join("");
}
function documentText(data) {
    return typeof data === "string" ? data : JSON.stringify(data);
}
