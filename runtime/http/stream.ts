import { redactData } from "../core/redact.ts";
import { batchesOf } from "./batches.ts";
import type { AnswerMeta, Exchange, Sent } from "./exchange.ts";
import { metaOf, openRun, partialOf, type Run } from "./run.ts";

/**
 * A streamed answer. Nothing is sent until its deltas are asked for, which can be done once; nothing is read until the next ones
 * are. Leaving the loop cancels the request. Throws an `InvokeError` with `emittedBefore` and `partial`, or the
 * platform's `AbortError` when the caller's signal is aborted. Once a delta was handed out, nothing is retried.
 */
export interface Streamed<Output, Delta> {
  /** The deltas by the chunk: all that arrived together, never an empty list. Returns the whole answer. */
  batches(): AsyncGenerator<readonly Delta[], Sent<Output>, undefined>;
  /** What has arrived so far, also after an abort; undefined before the first event. */
  partial(): Output | undefined;
  /** What is known of the answer so far; undefined before its head has come. */
  meta(): AnswerMeta | undefined;
  /** A copy of plain data without the credentials, for what ends up in an error. */
  redact(value: unknown): unknown;
}

/** Streams a call's answer. What a codec without a stream decoder gives, such as one that is polled, comes in one chunk. */
export function stream<Call, Output, Delta, Credentials extends object>(
  exchange: Exchange<Call, Output, Delta, Credentials>,
): Streamed<Output, Delta> {
  let run: Run<Call, Output, Delta> | undefined;
  return {
    batches() {
      run = openRun(exchange);
      return batchesOf(run, true);
    },
    partial: () => run && partialOf(run),
    meta: () => run?.answer && metaOf(run, run.answer),
    redact: (value) => redactData(value, run?.secrets ?? []),
  };
}
