import { answerObject } from "../anthropic-common/answer-object.js";
import { anthropicErrors } from "../anthropic-common/errors.js";
import { fieldsOf, objectsOf, textOf } from "../anthropic-common/json.js";
import { chatOutput } from "./answer.js";
/** Decodes a whole answer. https://docs.claude.com/en/api/messages */
export function decodeMessages(response, call) {
    const body = answerObject(shape, response, call.model);
    return chatOutput({
        id: textOf(body["id"]) ?? null,
        model: textOf(body["model"]) ?? null,
        blocks: objectsOf(body["content"]).map((block) => ({ block: block })),
        stopReason: textOf(body["stop_reason"]) ?? null,
        stopDetails: body["stop_details"],
        usage: body["usage"],
    });
}
const shape = {
    errors: anthropicErrors,
    isAnswer: (body) => Array.isArray(body["content"]),
    isError: (body) => body["type"] === "error" || fieldsOf(body["error"]) !== undefined,
};
