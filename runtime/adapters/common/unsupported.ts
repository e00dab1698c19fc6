import { invokeError, type InvokeError } from "../../core/error.ts";

/** The error for content that a protocol has no place for. */
export function unsupportedContent(message: string): InvokeError {
  return invokeError(message, { reason: "unsupported_content" });
}
