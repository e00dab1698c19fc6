import { fieldsOf, listOf, textOf } from "../json.js";
import { imageProblem, samplingRule } from "../openai/common-rules.js";
import { looseSchema } from "../openai/strict-schema.js";
import { openaiError } from "../openai/error.js";
const previousRule = ({ body, memory }) => {
    const id = textOf(body["previous_response_id"]);
    if (id === "" || memory.has(id))
        return undefined;
    return openaiError(400, `Previous response with id '${id}' not found.`, "previous_response_id", "previous_response_not_found");
};
/** Ids that come back are of the right kind. */
const idRule = ({ body }) => {
    for (const [index, value] of listOf(body["input"]).entries()) {
        const { type = "message", id } = fieldsOf(value);
        const prefix = prefixes[type];
        if (typeof id !== "string" || prefix === undefined || id.startsWith(prefix))
            continue;
        return openaiError(400, `Invalid 'input[${index}].id': '${id}'. Expected an ID that begins with '${prefix}'.`, `input[${index}].id`, "invalid_value");
    }
    return undefined;
};
const prefixes = {
    message: "msg",
    function_call: "fc",
    reasoning: "rs",
    custom_tool_call: "ctc",
};
/** Every call has its output and every output its call, unless they were said in an earlier answer. */
const callsRule = ({ body }) => {
    const items = listOf(body["input"]).map(fieldsOf);
    const calls = items.filter((it) => it["type"] === "function_call").map((it) => textOf(it["call_id"]));
    const outputs = items.filter((it) => it["type"] === "function_call_output").map((it) => textOf(it["call_id"]));
    const hasHistory = textOf(body["previous_response_id"]) !== "" ||
        body["conversation"] !== undefined ||
        items.some((it) => it["type"] === "item_reference");
    const orphan = outputs.find((id) => !calls.includes(id));
    if (orphan !== undefined && !hasHistory)
        return openaiError(400, `No tool call found for function call output with call_id ${orphan}.`, "input");
    const open = calls.find((id) => !outputs.includes(id));
    return open === undefined ? undefined : openaiError(400, `No tool output found for function call ${open}.`, "input");
};
/** Reasoning is followed by what it led to. */
const reasoningRule = ({ body }) => {
    const last = fieldsOf(listOf(body["input"]).at(-1));
    if (last["type"] !== "reasoning")
        return undefined;
    return openaiError(400, `Item '${textOf(last["id"])}' of type 'reasoning' was provided without its required following item.`, "input");
};
/** The user's parts are inputs, the assistant's are outputs. */
const partsRule = ({ body }) => {
    for (const [index, value] of listOf(body["input"]).entries()) {
        const message = fieldsOf(value);
        for (const [place, item] of listOf(message["content"]).entries()) {
            const found = partProblem(fieldsOf(item), message["role"] === "assistant", `input[${index}].content[${place}]`);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
};
function partProblem(part, ofAssistant, param) {
    const type = textOf(part["type"]);
    const isOutput = type === "output_text" || type === "refusal";
    if (type !== "" &&
        part["role"] === undefined &&
        type !== "summary_text" &&
        type !== "reasoning_text" &&
        isOutput !== ofAssistant) {
        const allowed = ofAssistant
            ? "'output_text' and 'refusal'"
            : "'input_text', 'input_image', 'input_file', and 'input_audio'";
        return openaiError(400, `Invalid value: '${type}'. Supported values are: ${allowed}.`, `${param}.type`, "invalid_value");
    }
    if (type === "input_image" && typeof part["image_url"] === "string")
        return imageProblem(part["image_url"], `${param}.image_url`);
    return undefined;
}
const schemaRule = ({ body }) => {
    const format = fieldsOf(fieldsOf(body["text"])["format"]);
    if (format["type"] === "json_object" && !/json/i.test(JSON.stringify([body["input"], body["instructions"]]))) {
        return openaiError(400, "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.", "input");
    }
    if (format["strict"] === true) {
        const found = looseSchema(fieldsOf(format["schema"]), `response_format '${textOf(format["name"])}'`, "text.format.schema", "In context=()");
        if (found !== undefined)
            return found;
    }
    for (const [index, value] of listOf(body["tools"]).entries()) {
        const tool = fieldsOf(value);
        if (tool["type"] !== "function" || tool["strict"] !== true)
            continue;
        const found = looseSchema(fieldsOf(tool["parameters"]), `function '${textOf(tool["name"])}'`, `tools[${index}].parameters`, "In context=()");
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** What the schema cannot say. */
export const rules = [
    samplingRule,
    previousRule,
    idRule,
    callsRule,
    reasoningRule,
    partsRule,
    schemaRule,
];
