import { failureError } from "../../core/failure.js";
import { decodeBody } from "../openai-common/body.js";
import { fieldsOf, filled, listOf } from "../openai-common/json.js";
import { addEnvelope, addItem, responsesAnswer } from "./answer.js";
import { responsesOutput } from "./output.js";
/** Reads a whole answer. A background response that is not there yet is an empty one: its status says so. https://platform.openai.com/docs/api-reference/responses/object */
export function decodeResponses(response, call, errors) {
    const body = decodeBody(response, "output", errors, call.model);
    if (body["status"] === "failed") {
        throw failureError(errors, { status: response.status, headers: response.headers, text: failureText(body) }, { model: call.model });
    }
    const answer = responsesAnswer(declaresCustomTools(call));
    addEnvelope(answer, body);
    answer.rawFinishReason = rawFinishReason(body);
    listOf(body["output"]).forEach((item, index) => addItem(answer, index, fieldsOf(item) ?? {}));
    return responsesOutput(answer);
}
/** Why the response is incomplete, else its status. */
export function rawFinishReason(response) {
    return filled(fieldsOf(response["incomplete_details"])?.["reason"]) ?? filled(response["status"]);
}
/** The error of a failed response, without what surrounds it: the status there is a word of the response's own. */
export function failureText(response) {
    return JSON.stringify({ error: fieldsOf(response["error"]) ?? {} });
}
/** Whether the request has tools that take text instead of JSON. */
export function declaresCustomTools({ parameters, extraBody }) {
    return listOf(extraBody?.["tools"] ?? parameters["tools"]).some((tool) => fieldsOf(tool)?.["type"] === "custom");
}
