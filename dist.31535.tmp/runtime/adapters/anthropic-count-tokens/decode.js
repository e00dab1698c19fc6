import { answerObject } from "../anthropic-common/answer-object.js";
import { anthropicErrors } from "../anthropic-common/errors.js";
import { fieldsOf } from "../anthropic-common/json.js";
/** Decodes the count. */
export function decodeTokenCount(response, call) {
    return { promptTokens: Number(answerObject(shape, response, call.model)["input_tokens"]) };
}
const shape = {
    errors: anthropicErrors,
    isAnswer: (body) => typeof body["input_tokens"] === "number",
    isError: (body) => body["type"] === "error" || fieldsOf(body["error"]) !== undefined,
};
