import { invokeError } from "../../core/error.js";
import { failureError } from "../../core/failure.js";
import { requestIdOf } from "../../core/read-failure.js";
import { fieldsOf, parseJson } from "./json.js";
/**
 * The JSON object of a success.
 * @throws the unified error when it is an error all the same; `invalid_response` when it is neither.
 */
export function answerObject(shape, response, model) {
    const text = new TextDecoder().decode(response.body);
    const body = fieldsOf(parseJson(text));
    if (body !== undefined && shape.isAnswer(body))
        return body;
    const { status, headers } = response;
    if (body !== undefined && shape.isError(body))
        throw failureError(shape.errors, { status, headers, text }, { model });
    throw invalidResponse(body === undefined ? "The answer is not a JSON object" : "The answer is not what the protocol promises", {
        status,
        requestId: requestIdOf(headers),
        model,
    });
}
/** The error for an answer, or an event of a stream, that the protocol does not allow. */
export function invalidResponse(message, details) {
    return invokeError("InvokeServerUnavailableError", message, { reason: "invalid_response", ...details });
}
/** The error for a stream that ended before its terminal event. */
export function truncatedStream(model, emittedBefore) {
    return invokeError("InvokeConnectionError", "The stream ended before the answer was complete", {
        reason: "stream_truncated",
        model,
        emittedBefore,
    });
}
