import { invokeError } from "../../core/error.js";
import { fieldsOf } from "./json.js";
/** Whether an answer or an event reports an error, whatever else it holds. */
export function reportsError(body) {
    const error = body["error"];
    if (typeof error === "string")
        return error !== "";
    if (error !== undefined && error !== null)
        return Object.keys(fieldsOf(error) ?? {}).length > 0;
    return body["object"] === "error"; // vLLM
}
/** The answer is not what the protocol promises. A gateway's page or a cut body may be gone the next time: another try can help. */
export function invalidResponse(message, details) {
    return invokeError("InvokeServerUnavailableError", message, {
        reason: "invalid_response",
        retryable: true,
        ...details,
    });
}
/** The stream ended without saying that it was complete. */
export function streamTruncated(details) {
    return invokeError("InvokeConnectionError", "The stream ended before its terminal event", {
        reason: "stream_truncated",
        ...details,
    });
}
