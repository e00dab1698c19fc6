import { failureError } from "../../core/failure.js";
import { fieldsOf, objectsOf, textOf } from "../anthropic-common/json.js";
import { cohereAnswer } from "../cohere-common/answer.js";
import { cohereErrors } from "../cohere-common/errors.js";
import { chatOutput } from "./answer.js";
import { isFailedFinish } from "./finish-reason.js";
/** Decodes a whole answer. https://docs.cohere.com/reference/chat */
export function decodeChat(response, call) {
    const body = cohereAnswer((it) => fieldsOf(it["message"]) !== undefined, response, call.model);
    const message = fieldsOf(body["message"]) ?? {};
    const finishReason = textOf(body["finish_reason"]) ?? null;
    if (isFailedFinish(finishReason)) {
        const { status, headers } = response;
        throw failureError(cohereErrors, { status, headers, text: JSON.stringify({ finish_reason: finishReason, error: body["error"] }) }, { model: call.model });
    }
    return chatOutput({
        id: textOf(body["id"]) ?? null,
        parts: contentParts(message["content"]),
        toolPlan: textOf(message["tool_plan"]) ?? "",
        toolCalls: objectsOf(message["tool_calls"]).map(toolCall),
        finishReason,
        usage: body["usage"],
    });
}
function contentParts(content) {
    if (typeof content === "string")
        return [{ type: "text", text: content }];
    return objectsOf(content).flatMap((part) => {
        if (part["type"] === "text")
            return [{ type: "text", text: textOf(part["text"]) ?? "" }];
        return part["type"] === "thinking" ? [{ type: "thinking", text: textOf(part["thinking"]) ?? "" }] : [];
    });
}
function toolCall(call) {
    const made = fieldsOf(call["function"]);
    return { id: call["id"], name: made?.["name"], argumentsText: textOf(made?.["arguments"]) ?? "" };
}
