import type { Framing } from "../core/codec.ts";
import { InvokeError } from "../core/error.ts";
/** What a body with a success status turns out to be: what was promised, a single JSON document in place of a stream, or a page. */
export type BodyKind = "promised" | "document" | "page";
/** Judges a body by its content type and its first chunk. Servers mislabel errors in both directions, so the bytes decide. */
export declare function bodyKind(framing: Framing, contentType: string, start: Uint8Array): BodyKind;
/** A page where JSON or a stream was promised: a proxy or a login stands between. Another attempt may get through. */
export declare function pageError(framing: Framing, page: Uint8Array): InvokeError;
/** Runs a step of a codec. What it throws, unless it is a unified error already, means that the answer cannot be read. */
export declare function decoding<Value>(step: () => Value): Value;
