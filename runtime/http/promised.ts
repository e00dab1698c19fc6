import type { Framing } from "../core/codec.ts";
import { InvokeError, invokeError } from "../core/error.ts";
import { excerpt } from "../core/excerpt.ts";

/**
 * Whether a body is a single document in place of the stream that was promised. Servers mislabel errors in both directions, so its
 * first chunk decides, with the content type for what may be anything. Throws for a web page: a proxy or a login stands between,
 * and another attempt may get through.
 */
export function isDocument(framing: Framing, contentType: string, start: Uint8Array | undefined): boolean {
  // An AWS message begins with its length: as a letter that would be a gigabyte.
  const text = new TextDecoder().decode(start?.subarray(0, 4096)).trimStart();
  const isAnything = framing === "text" || framing === "bytes";
  const isHtml = contentType.includes("html");
  if (isAnything ? isHtml : text.startsWith("<") || (isHtml && !text.startsWith("{"))) {
    const title = excerpt(/<title[^>]*>([^<]+)</i.exec(text)?.[1]?.trim() ?? "", 200);
    throw invokeError(`The answer is a web page${title && ` (${title})`}: check the base URL`, {
      reason: "invalid_response",
      retryable: true,
    });
  }
  return isAnything ? /^(application\/json|text\/)/.test(contentType) : framing !== "ndjson" && /^[{[]/.test(text);
}

/** Runs a step of a codec. What it throws, unless it is a unified error already, means that the answer cannot be read. */
export function decoding<Value>(step: () => Value): Value {
  try {
    return step();
  } catch (cause) {
    throw cause instanceof InvokeError
      ? cause
      : invokeError("The answer is not what the protocol promises", { reason: "invalid_response", cause });
  }
}

/** An answer, or an event of it, past its bound. */
export function tooLong(what: string, maxBytes: number): InvokeError {
  return invokeError(`${what} is longer than the allowed ${maxBytes} bytes`, { reason: "invalid_response" });
}
