import type { AnswerMeta, Exchange, Sent } from "./exchange.ts";
import { type Flattened } from "./flatten.ts";
/**
 * A streamed answer. Nothing is sent until it is iterated, which can be done once; nothing is read until the next delta is
 * asked for. Leaving the loop cancels the request. Throws an `InvokeError` with `emittedBefore` and `partial`, or the
 * platform's `AbortError` when the caller's signal is aborted. Once a delta was handed out, nothing is retried.
 */
export interface Streamed<Output, Delta> extends AsyncIterable<Delta> {
    [Symbol.asyncIterator](): Flattened<Delta, Sent<Output>>;
    /** The same by the chunk: all deltas that arrived together, never an empty list. Returns the whole answer. */
    batches(): AsyncGenerator<readonly Delta[], Sent<Output>, undefined>;
    /** What has arrived so far, also after an abort; undefined before the first event. */
    partial(): Output | undefined;
    /** What is known of the answer so far; undefined before its head has come. */
    meta(): AnswerMeta | undefined;
}
/** Streams a call's answer. */
export declare function stream<Call, Output, Delta, Credentials extends object>(exchange: Exchange<Call, Output, Delta, Credentials>): Streamed<Output, Delta>;
