import { invokeError, type InvokeError } from "../../core/error.ts";

/**
 * The error for an answer, or an event of a stream, that the protocol does not allow. A gateway's page or a cut body may be gone the
 * next time: another try can help. What model and which request failed is added by the transport.
 */
export function invalidResponse(message: string): InvokeError {
  return invokeError(message, { reason: "invalid_response", retryable: true });
}

/** The error for a stream that ended without saying that it was complete. */
export function truncatedStream(): InvokeError {
  return invokeError("The stream ended before the answer was complete", {
    reason: "stream_truncated",
  });
}
