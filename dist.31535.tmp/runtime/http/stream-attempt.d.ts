import type { StreamDecoder, WireRequest } from "../core/codec.ts";
import type { AnswerMeta, Exchange, Sent } from "./exchange.ts";
import type { Guard } from "./guard.ts";
import type { Run } from "./run.ts";
/** What is known of a stream while it runs. */
export interface StreamState<Output, Delta> {
    decoder: StreamDecoder<Output, Delta> | undefined;
    meta: (() => AnswerMeta) | undefined;
    /** From the call until the first delta; set once one was handed out. */
    firstDeltaMs: number | undefined;
}
/** Gives the next deltas, all that came with one chunk, or in the end the whole answer. */
export type NextDeltas<Output, Delta> = () => Promise<IteratorResult<readonly Delta[], Sent<Output>>>;
/** Sends a request once and opens its answer for reading. A server that answers with one JSON document all the same gets it decoded as such. */
export declare function openDeltas<Call, Output, Delta, Credentials extends object>(exchange: Exchange<Call, Output, Delta, Credentials>, run: Run<Credentials>, wire: WireRequest, guard: Guard, state: StreamState<Output, Delta>): Promise<NextDeltas<Output, Delta>>;
