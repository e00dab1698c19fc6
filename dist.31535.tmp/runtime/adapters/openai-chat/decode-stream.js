import { reportsError, streamTruncated } from "../openai-common/failures.js";
import { eventError, eventFields } from "../openai-common/stream-event.js";
import { chatAnswer } from "./answer.js";
import { addChoice, addEnvelope, audioFormatOf, firstChoice } from "./decode.js";
import { chatOutput } from "./output.js";
/**
 * Reads a stream of chunks. It is complete with `[DONE]` or a finish reason; usage may follow the finish reason, so that only
 * `[DONE]` ends it early. https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function decodeChatStream(call, options, errors) {
    const answer = chatAnswer();
    const partial = () => chatOutput(answer, options, audioFormatOf(call));
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
            const chunk = eventFields(event, call.model, emitted);
            if (chunk === undefined)
                return [];
            addEnvelope(answer, chunk, options);
            const choice = firstChoice(chunk);
            const deltas = choice === undefined ? [] : addChoice(answer, choice, options, true);
            if (reportsError(chunk) ||
                (choice !== undefined && reportsError(choice)) ||
                (event.type === "sse" && event.event === "error")) {
                throw eventError(errors, reportsError(chunk) || choice === undefined ? JSON.stringify(chunk) : JSON.stringify(choice), call.model, emitted);
            }
            emitted ||= deltas.length > 0;
            return deltas;
        },
        end() {
            if (!done && answer.rawFinishReason === null)
                throw streamTruncated({ model: call.model, emittedBefore: emitted });
            return partial();
        },
        get done() {
            return done;
        },
        partial,
    };
}
