import { invokeError, type InvokeError } from "../../core/error.ts";

/** The error for an event of a stream that passes the bound. */
export function eventTooLong(maxEventBytes: number): InvokeError {
  return invokeError(`An event is longer than the allowed ${maxEventBytes} bytes`, { reason: "invalid_response" });
}
