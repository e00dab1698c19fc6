import type { Framing } from "../core/codec.ts";
import { InvokeError, invokeError } from "../core/error.ts";
import { excerpt } from "../core/excerpt.ts";

/** What a body with a success status turns out to be: what was promised, a single document in place of a stream, or a page. */
export type BodyKind = "promised" | "document" | "page";

/** Judges a body by its content type and its first chunk. Servers mislabel errors in both directions, so the bytes decide. */
export function bodyKind(framing: Framing, contentType: string, start: Uint8Array): BodyKind {
  const first = firstByte(start);
  if (framing === "text" || framing === "bytes") {
    if (contentType.includes("html")) return "page";
    return framing === "bytes" && /^(?:application\/json|text\/)/.test(contentType) ? "document" : "promised";
  }
  if (first === lessThan) return "page";
  if (contentType.includes("html") && first !== openBrace) return "page";
  // Neither can begin a binary message: it would be a gigabyte long.
  const isStream = framing === "sse" || framing === "aws-event-stream";
  return isStream && (first === openBrace || first === openBracket) ? "document" : "promised";
}

/** A page where JSON or a stream was promised: a proxy or a login stands between. Another attempt may get through. */
export function pageError(framing: Framing, page: Uint8Array): InvokeError {
  const text = new TextDecoder().decode(page.subarray(0, 4096));
  const title = excerpt(/<title[^>]*>([^<]+)</i.exec(text)?.[1]?.trim() ?? "", 200);
  const instead =
    framing === "json" ? "JSON" : framing === "sse" || framing === "ndjson" ? "a stream of events" : "data";
  return invokeError(
    "InvokeServerUnavailableError",
    `The answer is a web page${title === "" ? "" : ` (${title})`} where ${instead} was expected`,
    { reason: "invalid_response", retryable: true },
  );
}

/** Runs a step of a codec. What it throws, unless it is a unified error already, means that the answer cannot be read. */
export function decoding<Value>(step: () => Value): Value {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof InvokeError) throw cause;
    throw invokeError("InvokeServerUnavailableError", "The answer is not what the protocol promises", {
      reason: "invalid_response",
      cause,
    });
  }
}

const lessThan = 0x3c;
const openBrace = 0x7b;
const openBracket = 0x5b;

/** The first byte after a byte order mark and white space; undefined when there is none. */
function firstByte(bytes: Uint8Array): number | undefined {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let index = start; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return byte;
  }
  return undefined;
}
