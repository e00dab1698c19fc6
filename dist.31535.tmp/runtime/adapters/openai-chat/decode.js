import { failureError } from "../../core/failure.js";
import { decodeBody } from "../openai-common/body.js";
import { invalidResponse, reportsError } from "../openai-common/failures.js";
import { at, fieldsOf, filled, listOf } from "../openai-common/json.js";
import { addMessage, chatAnswer } from "./answer.js";
import { chatOutput } from "./output.js";
/** Reads a whole answer. https://platform.openai.com/docs/api-reference/chat/object */
export function decodeChat(response, call, options, errors) {
    const body = decodeBody(response, "choices", errors, call.model);
    const choice = firstChoice(body);
    if (choice === undefined)
        throw invalidResponse("The answer has no choices", { model: call.model });
    if (reportsError(choice)) {
        throw failureError(errors, { status: response.status, headers: response.headers, text: JSON.stringify(choice) }, { model: call.model });
    }
    const answer = chatAnswer();
    addEnvelope(answer, body, options);
    addChoice(answer, choice, options, false);
    return chatOutput(answer, options, audioFormatOf(call));
}
/** What stands around the choices: model, id, usage. A later usage replaces an earlier one. */
export function addEnvelope(answer, body, options) {
    answer.model ??= filled(body["model"]);
    answer.responseId ??= filled(body["id"]);
    for (const path of options.usagePaths) {
        const usage = at(body, path);
        if (typeof usage === "object" && usage !== null) {
            answer.rawUsage = usage;
            return;
        }
    }
}
/** The message or delta of a choice, and why it ended. */
export function addChoice(answer, choice, options, streamed) {
    answer.rawFinishReason = filled(choice["finish_reason"]) ?? answer.rawFinishReason;
    const message = fieldsOf(streamed ? choice["delta"] : choice["message"]);
    return message === undefined ? [] : addMessage(answer, message, options, streamed);
}
/** The choice that counts. */
export function firstChoice(body) {
    for (const value of listOf(body["choices"])) {
        const choice = fieldsOf(value);
        if (choice !== undefined && (choice["index"] ?? 0) === 0)
            return choice;
    }
    return undefined;
}
/** The audio format that the request asked for, where it asked for audio. */
export function audioFormatOf(call) {
    return filled(at(call.extraBody, ["audio", "format"]) ?? at(call.parameters, ["audio", "format"])) ?? undefined;
}
