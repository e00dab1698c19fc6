import { answerObject } from "../anthropic-common/answer-object.js";
import { fieldsOf } from "../anthropic-common/json.js";
import { cohereErrors } from "./errors.js";
/** The JSON object of a success. Errors are `{id, message}` with a text for a message. */
export function cohereAnswer(isAnswer, response, model) {
    return answerObject({ errors: cohereErrors, isAnswer, isError: saysError }, response, model);
}
function saysError(body) {
    return (typeof body["message"] === "string" || typeof body["error"] === "string" || fieldsOf(body["error"]) !== undefined);
}
