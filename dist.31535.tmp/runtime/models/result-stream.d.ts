import type { AnswerMeta } from "../http/exchange.ts";
import type { Streamed } from "../http/stream.ts";
/**
 * An answer in pieces. Nothing is sent until it is iterated, which can be done once. Leaving the loop cancels the request.
 * What breaks it is thrown as an `InvokeError` with `partial`; the caller's own abort as the platform's `AbortError`.
 */
export interface ResultStream<Chunk, Result> extends AsyncIterable<Chunk> {
    /** What has arrived so far, with its usage and price as far as known; undefined before anything came. Also after an abort. */
    partial(): Result | undefined;
    /** The whole answer; undefined until the stream has ended. */
    result(): Result | undefined;
}
/** How a stream's deltas become chunks, and its end a result. */
export interface ChunkMaker<Output, Delta, Chunk, Result> {
    /** Called when iteration begins: what throws here, throws there. */
    readonly open: () => Streamed<Output, Delta> | Promise<Streamed<Output, Delta>>;
    /** Puts the chunks of deltas that arrived together behind those that wait. */
    readonly push: (deltas: readonly Delta[], chunks: Chunk[]) => void;
    /** The last chunk. */
    readonly last: (result: Result) => Chunk;
    readonly result: (sent: {
        readonly output: Output;
        readonly meta: AnswerMeta;
    }) => Result;
}
/** A stream of chunks over a stream of deltas. */
export declare function resultStream<Output, Delta, Chunk, Result>(make: ChunkMaker<Output, Delta, Chunk, Result>): ResultStream<Chunk, Result>;
