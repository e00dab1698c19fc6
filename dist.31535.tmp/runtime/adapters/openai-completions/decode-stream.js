import { openaiErrors } from "../openai-common/errors.js";
import { reportsError, streamTruncated } from "../openai-common/failures.js";
import { eventError, eventFields } from "../openai-common/stream-event.js";
import { addCompletion, completion, completionOutput } from "./decode.js";
/** Reads a stream of chunks; complete with `[DONE]` or a finish reason. https://platform.openai.com/docs/api-reference/completions/create#completions-create-stream */
export function decodeCompletionStream({ model }) {
    const answer = completion();
    let done = false;
    let emitted = false;
    return {
        push(event) {
            if (done)
                return [];
            if (event.type === "sse" && event.data === "[DONE]") {
                done = true;
                return [];
            }
            const chunk = eventFields(event, model, emitted);
            if (chunk === undefined)
                return [];
            const text = addCompletion(answer, chunk);
            if (reportsError(chunk) || (event.type === "sse" && event.event === "error")) {
                throw eventError(openaiErrors, JSON.stringify(chunk), model, emitted);
            }
            if (text === "")
                return [];
            emitted = true;
            return [{ type: "text", text }];
        },
        end() {
            if (!done && answer.rawFinishReason === null)
                throw streamTruncated({ model, emittedBefore: emitted });
            return completionOutput(answer);
        },
        get done() {
            return done;
        },
        partial: () => completionOutput(answer),
    };
}
