import { openaiErrors } from "../openai-common/errors.js";
import { reportsError, streamTruncated } from "../openai-common/failures.js";
import { at, filled, textOf } from "../openai-common/json.js";
import { eventError, eventFields } from "../openai-common/stream-event.js";
import { openaiUsage } from "../openai-common/usage.js";
import { decodeSegment } from "./decode.js";
/**
 * Reads streamed events, or the chunks that vLLM streams in their place. Complete with `transcript.text.done`, a finish reason
 * or `[DONE]`. https://platform.openai.com/docs/api-reference/audio/transcript-text-delta-event
 */
export function decodeTranscriptionStream({ model, }) {
    const segments = [];
    let text = "";
    let rawUsage;
    let complete = false;
    let done = false;
    const add = (piece) => {
        if (piece === "")
            return [];
        text += piece;
        return [{ text: piece }];
    };
    const take = (fields, name) => {
        rawUsage = fields["usage"] ?? rawUsage;
        if (name === "transcript.text.delta")
            return add(textOf(fields["delta"]));
        if (name === "transcript.text.segment") {
            segments.push(decodeSegment(fields));
        }
        else if (name === "transcript.text.done") {
            complete = done = true;
            if (text === "")
                return add(textOf(fields["text"]));
        }
        else {
            complete ||= filled(at(fields, ["choices", "0", "finish_reason"])) !== null;
            return add(textOf(at(fields, ["choices", "0", "delta", "content"])));
        }
        return [];
    };
    const partial = () => ({
        text,
        usage: openaiUsage(rawUsage),
        ...(segments.length > 0 && { segments }),
    });
    return {
        push(event) {
            if (done)
                return [];
            if (event.type === "sse" && event.data === "[DONE]") {
                complete = done = true;
                return [];
            }
            const fields = eventFields(event, model, text !== "");
            if (fields === undefined || event.type !== "sse")
                return [];
            const name = textOf(fields["type"]) || event.event;
            if (reportsError(fields) || name === "error")
                throw eventError(openaiErrors, JSON.stringify(fields), model, text !== "");
            return take(fields, name);
        },
        end() {
            if (!complete)
                throw streamTruncated({ model, emittedBefore: text !== "" });
            return partial();
        },
        get done() {
            return done;
        },
        partial,
    };
}
