import { redactData } from "../core/redact.ts";
import type { AnswerMeta, Exchange, Sent } from "./exchange.ts";
import { flatten, type Flattened } from "./flatten.ts";
import { finalFailure, openAttempt, openRun, waitForRetry } from "./run.ts";
import { send } from "./send.ts";
import { openDeltas, type StreamState } from "./stream-attempt.ts";

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
  /** A copy of plain data without the credentials, for what ends up in an error. */
  redact(value: unknown): unknown;
}

/** Streams a call's answer. What a codec without a stream decoder gives, such as one that is polled, comes in one chunk. */
export function stream<Call, Output, Delta, Credentials extends object>(
  exchange: Exchange<Call, Output, Delta, Credentials>,
): Streamed<Output, Delta> {
  const state: StreamState<Output, Delta> = {
    decoder: undefined,
    meta: undefined,
    redact: undefined,
    firstDeltaMs: undefined,
  };
  const batches = () =>
    exchange.codec.decodeStream === undefined ? wholeOf(exchange, state) : batchesOf(exchange, state);
  return {
    batches,
    [Symbol.asyncIterator]: () => flatten(batches()),
    partial: () => partialOf(state),
    meta: () => state.meta?.(),
    redact: (value) => state.redact?.(value) ?? value,
  };
}

async function* wholeOf<Call, Output, Delta, Credentials extends object>(
  exchange: Exchange<Call, Output, Delta, Credentials>,
  state: StreamState<Output, Delta>,
): AsyncGenerator<readonly Delta[], Sent<Output>, undefined> {
  const sent = await send(exchange);
  const deltas = exchange.deltasOf?.(sent.output) ?? [];
  const firstDeltaMs = deltas.length > 0 ? sent.meta.latencyMs : undefined;
  const meta = { ...sent.meta, firstDeltaMs };
  state.meta = () => meta;
  if (deltas.length > 0) yield deltas;
  return { output: sent.output, meta };
}

async function* batchesOf<Call, Output, Delta, Credentials extends object>(
  exchange: Exchange<Call, Output, Delta, Credentials>,
  state: StreamState<Output, Delta>,
): AsyncGenerator<readonly Delta[], Sent<Output>, undefined> {
  const wire = exchange.codec.encode(exchange.call);
  const run = openRun(exchange);
  state.redact = (value) => redactData(value, [...run.secrets]);
  try {
    for (let failed = 1; ; failed += 1) {
      const guard = openAttempt(run);
      try {
        const next = await openDeltas(exchange, run, wire, guard, state);
        for (;;) {
          const step = await next();
          if (step.done === true) return step.value;
          state.firstDeltaMs ??= performance.now() - run.startedAt;
          guard.disarm();
          yield step.value;
        }
      } catch (thrown) {
        if (state.firstDeltaMs !== undefined) throw thrown;
        guard.close();
        await waitForRetry(run, thrown, failed);
      } finally {
        guard.close();
      }
    }
  } catch (thrown) {
    throw finalFailure(run, thrown, {
      emittedBefore: state.firstDeltaMs !== undefined,
      partial: partialOf(state),
      status: state.meta?.().status,
      requestId: state.meta?.().requestId,
    });
  }
}

function partialOf<Output, Delta>(state: StreamState<Output, Delta>): Output | undefined {
  try {
    return state.decoder?.partial();
  } catch {
    // A broken answer must not hide why it broke.
    return undefined;
  }
}
