import { invokeError } from "../../core/error.js";
/** Whether a last event without its end may still be taken as complete: it is, when it is a JSON document or OpenAI's `[DONE]`. */
export function isWhole(data) {
    if (data.trim() === "[DONE]")
        return true;
    try {
        JSON.parse(data);
        return true;
    }
    catch {
        return false;
    }
}
/** A body that ended in the middle of an event. */
export function halfEvent() {
    return invokeError("InvokeConnectionError", "The stream ended in the middle of an event", {
        reason: "stream_truncated",
    });
}
/** An event that does not end. */
export function eventTooLong(maxEventBytes) {
    return invokeError("InvokeServerUnavailableError", `An event of the stream is longer than the allowed ${maxEventBytes} bytes`, {
        reason: "invalid_response",
    });
}
