import { invokeError } from "../../core/error.js";
/** The error for content that a protocol has no place for. */
export function unsupportedContent(message) {
    return invokeError("InvokeBadRequestError", message, { reason: "unsupported_content" });
}
