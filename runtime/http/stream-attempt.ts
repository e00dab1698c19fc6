import type { StreamDecoder, WireRequest } from "../core/codec.ts";
import { invokeError } from "../core/error.ts";
import { requestAnswer, type Answer } from "./answer.ts";
import { joined, readAll } from "./body.ts";
import type { AnswerMeta, Exchange, Sent } from "./exchange.ts";
import { builtInFramings } from "./framing/built-in.ts";
import type { Guard } from "./guard.ts";
import { bodyKind, decoding, pageError } from "./promised.ts";
import type { Run } from "./run.ts";
import { readDeltas } from "./stream-deltas.ts";

/** What is known of a stream while it runs. */
export interface StreamState<Output, Delta> {
  decoder: StreamDecoder<Output, Delta> | undefined;
  meta: (() => AnswerMeta) | undefined;
  /** A copy without the secrets of the run. */
  redact: ((value: unknown) => unknown) | undefined;
  /** From the call until the first delta; set once one was handed out. */
  firstDeltaMs: number | undefined;
}

/** Gives the next deltas, all that came with one chunk, or in the end the whole answer. */
export type NextDeltas<Output, Delta> = () => Promise<IteratorResult<readonly Delta[], Sent<Output>>>;

/** Sends a request once and opens its answer for reading. A server that answers with one JSON document all the same gets it decoded as such. */
export async function openDeltas<Call, Output, Delta, Credentials extends object>(
  exchange: Exchange<Call, Output, Delta, Credentials>,
  run: Run<Credentials>,
  wire: WireRequest,
  guard: Guard,
  state: StreamState<Output, Delta>,
): Promise<NextDeltas<Output, Delta>> {
  const { codec, call } = exchange;
  const { timeouts, maxEventBytes, maxResponseBytes, keepRaw, framings } = run.settings;
  const open = framings[wire.framing] ?? builtInFramings[wire.framing];
  if (open === undefined || codec.decodeStream === undefined) throw unstreamable(codec.kind, wire.framing);
  const attemptedAt = performance.now();
  const answer = await requestAnswer(run, wire, guard, true);
  const kept: Uint8Array[] = [];
  state.meta = metaOf(run, answer, state, keepRaw ? kept : undefined);
  guard.arm("first_token_timeout", timeouts.firstTokenMs, attemptedAt);

  const first = await answer.body.read();
  const start = first ?? new Uint8Array();
  const kind = bodyKind(wire.framing, answer.headers["content-type"] ?? "", start);
  if (kind === "page") throw pageError(wire.framing, start);
  if (kind === "document") {
    const bytes = await readAll(answer.body, guard, maxResponseBytes, timeouts.idleMs, first);
    kept.push(bytes);
    const output = decoding(() => codec.decode({ status: answer.status, headers: answer.headers, body: bytes }, call));
    // No streaming protocol is polled.
    return wholeDeltas(output as Output, exchange, state);
  }

  const decoder = codec.decodeStream(call);
  state.decoder = decoder;
  const next = readDeltas({
    decoder,
    framer: await open(maxEventBytes),
    body: answer.body,
    first,
    beforeRead: () => {
      if (state.firstDeltaMs !== undefined) guard.arm("idle_timeout", timeouts.idleMs);
    },
    onChunk: keepRaw ? (chunk) => kept.push(chunk) : undefined,
  });
  return async () => {
    const deltas = await next();
    if (deltas !== undefined) return { done: false, value: deltas };
    return { done: true, value: { output: decoding(() => decoder.end()), meta: finishedMeta(state) } };
  };
}

/** The deltas of a whole answer, and then the answer. */
function wholeDeltas<Call, Output, Delta, Credentials extends object>(
  output: Output,
  { deltasOf }: Exchange<Call, Output, Delta, Credentials>,
  state: StreamState<Output, Delta>,
): NextDeltas<Output, Delta> {
  let waiting = deltasOf?.(output) ?? [];
  return () => {
    const value = waiting;
    waiting = [];
    return Promise.resolve(
      value.length > 0 ? { done: false, value } : { done: true, value: { output, meta: finishedMeta(state) } },
    );
  };
}

function unstreamable(kind: string, framing: string): Error {
  return invokeError("InvokeBadRequestError", `${kind} cannot be streamed (framing ${framing})`, {
    reason: "unsupported_parameter",
  });
}

function metaOf<Output, Delta, Credentials extends object>(
  run: Run<Credentials>,
  answer: Answer,
  state: StreamState<Output, Delta>,
  kept: readonly Uint8Array[] | undefined,
): () => AnswerMeta {
  return () => ({
    status: answer.status,
    headers: answer.headers,
    requestId: answer.requestId,
    latencyMs: performance.now() - run.startedAt,
    firstDeltaMs: state.firstDeltaMs,
    attempts: run.attempts,
    raw: () => (kept === undefined ? undefined : joined(kept)),
  });
}

function finishedMeta<Output, Delta>(state: StreamState<Output, Delta>): AnswerMeta {
  const meta = state.meta?.();
  if (meta === undefined) throw new Error("A stream cannot end before its head has come");
  state.meta = () => meta;
  return meta;
}
