import { fieldsOf, listOf, textOf } from "../json.js";
import { imageProblem, isBase64, isReasoningModel, samplingRule } from "../openai/common-rules.js";
import { looseSchema } from "../openai/strict-schema.js";
import { openaiError } from "../openai/error.js";
const lengthRule = ({ body }) => {
    if (!isReasoningModel(textOf(body["model"])) || (body["max_tokens"] ?? null) === null)
        return undefined;
    return openaiError(400, "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", "max_tokens", "unsupported_parameter");
};
const rolesRule = ({ body }) => {
    if (!/^o1-(?:mini|preview)/.test(textOf(body["model"])))
        return undefined;
    const index = listOf(body["messages"]).findIndex((it) => ["system", "developer"].includes(textOf(fieldsOf(it)["role"])));
    if (index === -1)
        return undefined;
    const role = textOf(fieldsOf(listOf(body["messages"])[index])["role"]);
    return openaiError(400, `Unsupported value: 'messages[${index}].role' does not support '${role}' with this model.`, `messages[${index}].role`, "unsupported_value");
};
/** Every call is answered before anybody else speaks, and every answer has its call. */
const toolMessagesRule = ({ body }) => {
    let open = [];
    for (const [index, item] of listOf(body["messages"]).entries()) {
        const message = fieldsOf(item);
        if (message["role"] === "tool") {
            const id = textOf(message["tool_call_id"]);
            if (!open.includes(id)) {
                return openaiError(400, "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.", `messages.[${index}].role`);
            }
            open = open.filter((it) => it !== id);
            continue;
        }
        if (open.length > 0)
            return unanswered(open, index);
        open = listOf(message["tool_calls"]).map((it) => textOf(fieldsOf(it)["id"]));
        if (message["role"] === "assistant" &&
            (message["content"] ?? null) === null &&
            open.length === 0 &&
            message["function_call"] === undefined &&
            message["audio"] === undefined &&
            message["refusal"] === undefined) {
            return openaiError(400, "Invalid value for 'content': expected a string, got null.", `messages.[${index}].content`);
        }
    }
    return open.length > 0 ? unanswered(open, listOf(body["messages"]).length) : undefined;
};
function unanswered(ids, index) {
    return openaiError(400, `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${ids.join(", ")}`, `messages.[${index}].role`);
}
const mediaRule = ({ body }) => {
    for (const [index, message] of listOf(body["messages"]).entries()) {
        for (const [place, item] of listOf(fieldsOf(message)["content"]).entries()) {
            const part = fieldsOf(item);
            const param = `messages[${index}].content[${place}]`;
            const found = part["type"] === "image_url"
                ? imageProblem(textOf(fieldsOf(part["image_url"])["url"]), `${param}.image_url.url`)
                : fileProblem(part, param);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
};
function fileProblem(part, param) {
    const { data } = fieldsOf(part["input_audio"]);
    if (typeof data === "string" && !isBase64(data))
        return openaiError(400, "Invalid base64 encoded audio data.", `${param}.input_audio.data`, "invalid_base64");
    const file = fieldsOf(part["file"]);
    if (part["type"] !== "file" || file["file_id"] !== undefined)
        return undefined;
    if (file["file_data"] === undefined)
        return openaiError(400, `Missing required parameter: '${param}.file.file_id'.`, `${param}.file.file_id`, "missing_required_parameter");
    const base64 = /^data:[^;,]+;base64,(.*)$/s.exec(textOf(file["file_data"]))?.[1];
    if (base64 !== undefined && isBase64(base64))
        return undefined;
    return openaiError(400, `Invalid '${param}.file.file_data'. Expected a base64-encoded data URL with a file MIME type (e.g. 'data:application/pdf;base64,aGVsbG8='), but got a value without the 'data:' prefix.`, `${param}.file.file_data`, "invalid_value");
}
/** Strict schemas close every object and ask for every property. https://platform.openai.com/docs/guides/structured-outputs#supported-schemas */
const strictRule = ({ body }) => {
    const format = fieldsOf(fieldsOf(body["response_format"])["json_schema"]);
    if (body["response_format"] !== undefined &&
        fieldsOf(body["response_format"])["type"] === "json_object" &&
        !/json/i.test(JSON.stringify(body["messages"]))) {
        return openaiError(400, "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", "messages");
    }
    if (format["strict"] === true) {
        const found = looseSchema(fieldsOf(format["schema"]), `response_format '${textOf(format["name"])}'`, "response_format", "In context=()");
        if (found !== undefined)
            return found;
    }
    for (const [index, tool] of listOf(body["tools"]).entries()) {
        const definition = fieldsOf(fieldsOf(tool)["function"]);
        if (definition["strict"] !== true)
            continue;
        const found = looseSchema(fieldsOf(definition["parameters"]), `function '${textOf(definition["name"])}'`, `tools[${index}].function.parameters`, "In context=()");
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const toolChoiceRule = ({ body }) => {
    if (body["tools"] === undefined && (body["tool_choice"] ?? "none") !== "none") {
        return openaiError(400, "Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are specified.", "tool_choice");
    }
    if (body["tools"] === undefined && (body["parallel_tool_calls"] ?? null) !== null) {
        return openaiError(400, "Invalid value for 'parallel_tool_calls': 'parallel_tool_calls' is only allowed when 'tools' are specified.", "parallel_tool_calls");
    }
    const named = textOf(fieldsOf(fieldsOf(body["tool_choice"])["function"])["name"]);
    const names = listOf(body["tools"]).map((it) => textOf(fieldsOf(fieldsOf(it)["function"])["name"]));
    if (named === "" || names.includes(named))
        return undefined;
    return openaiError(400, `Invalid value for 'tool_choice': the function '${named}' was not specified in the 'tools' parameter.`, "tool_choice");
};
const streamOptionsRule = ({ body }) => (body["stream_options"] ?? null) === null || body["stream"] === true
    ? undefined
    : openaiError(400, "The 'stream_options' parameter is only allowed when 'stream' is enabled.", "stream_options");
/** What the schema cannot say. */
export const rules = [
    lengthRule,
    samplingRule,
    rolesRule,
    streamOptionsRule,
    toolChoiceRule,
    strictRule,
    toolMessagesRule,
    mediaRule,
];
