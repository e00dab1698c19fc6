import { fieldsOf, listOf, numberOf, textOf } from "../json.js";
import { isReasoningModel } from "../openai/common-rules.js";
/** What a request asks for. */
export function promptOf(body) {
    const messages = listOf(body["messages"]).map(fieldsOf);
    const last = messages.at(-1) ?? {};
    const results = messages.slice(messages.findLastIndex((it) => it["role"] !== "tool") + 1);
    const format = fieldsOf(body["response_format"]);
    const choice = body["tool_choice"] ?? "auto";
    return {
        question: last["role"] === "user" ? contentText(last["content"]) : "",
        texts: messages.map((it) => contentText(it["content"]) +
            listOf(it["tool_calls"])
                .map((call) => JSON.stringify(fieldsOf(call)["function"]))
                .join("")),
        media: listOf(last["content"]).flatMap((part) => names[textOf(fieldsOf(part)["type"])] ?? []),
        toolResults: results.map((it) => contentText(it["content"])),
        tools: listOf(body["tools"]).flatMap((tool) => offered(fieldsOf(fieldsOf(tool)["function"]))),
        toolChoice: typeof choice === "string"
            ? choice
            : { name: textOf(fieldsOf(fieldsOf(choice)["function"])["name"]) },
        parallel: body["parallel_tool_calls"] !== false,
        reasoning: isReasoningModel(textOf(body["model"])) && body["reasoning_effort"] !== "none",
        schema: format["type"] === "json_schema"
            ? fieldsOf(fieldsOf(format["json_schema"])["schema"])
            : format["type"] === "json_object"
                ? true
                : undefined,
        maxTokens: numberOf(body["max_completion_tokens"]) ?? numberOf(body["max_tokens"]),
        stop: [body["stop"] ?? []].flat().map(String),
    };
}
/** The tokens that a request has beside its texts: three a message, the tools, the pictures. */
export function overheadOf(body) {
    const pictures = JSON.stringify(body["messages"]).split('"image_url":{').length - 1;
    const tools = Math.ceil(JSON.stringify(body["tools"] ?? "").length / 5);
    return 3 + listOf(body["messages"]).length * 3 + pictures * 85 + tools;
}
function contentText(content) {
    return typeof content === "string"
        ? content
        : listOf(content)
            .map((part) => textOf(fieldsOf(part)["text"]))
            .join("");
}
function offered(definition) {
    const name = textOf(definition["name"]);
    return name === ""
        ? []
        : [{ name, description: textOf(definition["description"]), parameters: fieldsOf(definition["parameters"]) }];
}
const names = { image_url: "a picture", input_audio: "a sound", file: "a document" };
