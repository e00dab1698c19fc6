import { cohereError } from "../cohere/vendor.js";
import { fieldsOf, listOf, textOf } from "../json.js";
const toolsRule = ({ body }) => {
    if (body["tool_choice"] !== undefined && listOf(body["tools"]).length === 0) {
        return cohereError(400, "invalid request: tool_choice can only be specified when tools are provided");
    }
    if (body["response_format"] !== undefined &&
        fieldsOf(body["response_format"])["type"] === "json_object" &&
        (listOf(body["tools"]).length > 0 || listOf(body["documents"]).length > 0)) {
        return cohereError(400, "invalid request: response_format of type json_object cannot be used together with tools or documents");
    }
    return undefined;
};
/** Every result of a tool has its call, and every call its result. */
const resultsRule = ({ body }) => {
    let open = [];
    for (const [index, value] of listOf(body["messages"]).entries()) {
        const message = fieldsOf(value);
        if (message["role"] === "tool") {
            const id = textOf(message["tool_call_id"]);
            if (!open.includes(id))
                return cohereError(400, `invalid request: the tool message at messages[${index}] has the tool_call_id ${id}, which is not of a preceding tool call`);
            open = open.filter((it) => it !== id);
            continue;
        }
        if (open.length > 0)
            return cohereError(400, `invalid request: the tool calls ${open.join(", ")} before messages[${index}] have no tool results`);
        open = listOf(message["tool_calls"]).map((it) => textOf(fieldsOf(it)["id"]));
    }
    return open.length > 0
        ? cohereError(400, `invalid request: the tool calls ${open.join(", ")} have no tool results`)
        : undefined;
};
/** What the schema cannot say. */
export const rules = [toolsRule, resultsRule];
