import { decodeBody } from "../openai-common/body.js";
import { openaiErrors } from "../openai-common/errors.js";
import { invalidResponse } from "../openai-common/failures.js";
import { finishReason } from "../openai-common/finish-reason.js";
import { fieldsOf, filled, listOf, textOf } from "../openai-common/json.js";
import { openaiUsage } from "../openai-common/usage.js";
/** A completion of which nothing has arrived. */
export function completion() {
    return { text: "", rawFinishReason: null, rawUsage: undefined, model: null, responseId: null };
}
/** Reads a whole answer. https://platform.openai.com/docs/api-reference/completions/object */
export function decodeCompletion(response, call) {
    const body = decodeBody(response, "choices", openaiErrors, call.model);
    if (listOf(body["choices"]).length === 0)
        throw invalidResponse("The answer has no choices", { model: call.model });
    const answer = completion();
    addCompletion(answer, body);
    return completionOutput(answer);
}
/** Adds an answer or a chunk of one, and gives the text that it adds. Only the first choice counts. */
export function addCompletion(answer, body) {
    answer.model ??= filled(body["model"]);
    answer.responseId ??= filled(body["id"]);
    answer.rawUsage = fieldsOf(body["usage"]) ?? answer.rawUsage;
    for (const value of listOf(body["choices"])) {
        const choice = fieldsOf(value);
        if (choice === undefined || (choice["index"] ?? 0) !== 0)
            continue;
        const text = textOf(choice["text"]);
        answer.text += text;
        answer.rawFinishReason = filled(choice["finish_reason"]) ?? answer.rawFinishReason;
        return text;
    }
    return "";
}
/** The output of a completion, as far as it has arrived. */
export function completionOutput({ text, rawFinishReason, rawUsage, model, responseId }) {
    return {
        message: { role: "assistant", content: text },
        text,
        reasoning: "",
        toolCalls: [],
        finishReason: finishReason(rawFinishReason, false),
        rawFinishReason,
        usage: openaiUsage(rawUsage),
        model,
        responseId,
    };
}
