import { invokeError, type InvokeError } from "../../core/error.ts";

/**
 * The error for an answer, or an event of a stream, that the protocol does not allow. A gateway's page or a cut body may be gone the
 * next time: another try can help.
 */
export function invalidResponse(
  message: string,
  details: Pick<InvokeError, "model"> & Partial<Pick<InvokeError, "status" | "requestId" | "emittedBefore">>,
): InvokeError {
  return invokeError("InvokeServerUnavailableError", message, {
    reason: "invalid_response",
    retryable: true,
    ...details,
  });
}

/** The error for a stream that ended without saying that it was complete. */
export function truncatedStream(model: string, emittedBefore: boolean): InvokeError {
  return invokeError("InvokeConnectionError", "The stream ended before the answer was complete", {
    reason: "stream_truncated",
    model,
    emittedBefore,
  });
}
