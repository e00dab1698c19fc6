import type { Again, Framer, Framing, StreamDecoder, WireEvent } from "../core/codec.ts";
import { invokeError } from "../core/error.ts";
import { sleep } from "./abort.ts";
import { requestAnswer } from "./answer.ts";
import { drain, readAll } from "./body.ts";
import type { Sent } from "./exchange.ts";
import { builtInFramings } from "./framing/built-in.ts";
import type { Guard } from "./guard.ts";
import { decoding, isDocument } from "./promised.ts";
import { delayOrThrow, metaOf, openAttempt, timeLeft, type Run } from "./run.ts";

/** Deltas that arrived together, never an empty list, and in the end the whole answer. */
export type Batches<Output, Delta> = AsyncGenerator<readonly Delta[], Sent<Output>, undefined>;

/**
 * Carries out an invocation: sends, retries what may pass, asks again where the codec says that the answer is not there yet.
 * What `streams` is decoded as it comes, where the codec can; an answer that comes whole all the same is cut up.
 */
export async function* batchesOf<Call, Output, Delta>(
  run: Run<Call, Output, Delta>,
  streams: boolean,
): Batches<Output, Delta> {
  const { settings } = run;
  const { codec, call, deltasOf } = run.exchange;
  const { timeouts } = settings;
  let wire = codec.encode(call);
  for (let failed = 0, delayMs = 0; ;) {
    let guard: Guard | undefined;
    try {
      if (delayMs > 0) await sleep(delayMs, settings.signal);
      guard = openAttempt(run);
      const framer = streams && codec.decodeStream ? await openFraming(run, wire.framing) : undefined;
      const startedAt = performance.now();
      const { answer, read } = await requestAnswer(run, wire, guard, framer ? "stream" : "body");
      run.answer = answer;
      if (framer) guard.arm("first_token_timeout", timeouts.firstTokenMs, startedAt);
      else guard.arm("idle_timeout", timeouts.idleMs);
      let chunk = await read();

      const document = isDocument(wire.framing, answer.headers["content-type"] ?? "", chunk);
      const decoder = framer && !document ? codec.decodeStream?.(call) : undefined;
      run.decoder = decoder;
      if (framer === undefined || decoder === undefined) {
        const body = await readAll(read, guard, timeouts.idleMs, settings.maxResponseBytes, chunk ? [chunk] : []);
        answer.chunks = [body];
        const output = decoding(() => codec.decode({ ...answer, body }, call));
        if (isAgain(output)) {
          wire = output.again;
          failed = 0;
          delayMs = Math.min(output.afterMs, timeLeft(run));
          continue;
        }
        const deltas = deltasOf?.(output) ?? [];
        if (deltas.length > 0) {
          run.firstDeltaMs = performance.now() - run.startedAt;
          yield deltas;
        }
        return { output, meta: metaOf(run, answer) };
      }

      if (settings.keepRaw) answer.chunks = [];
      for (;;) {
        const { deltas, failure } = decodeChunk(framer, decoder, chunk);
        if (chunk) answer.chunks?.push(chunk);
        if (deltas.length > 0) {
          run.firstDeltaMs ??= performance.now() - run.startedAt;
          guard.disarm();
          yield deltas;
        }
        if (failure) throw failure;
        if (chunk === undefined || decoder.done) break;
        if (run.firstDeltaMs !== undefined) guard.arm("idle_timeout", timeouts.idleMs);
        chunk = await read();
      }
      if (chunk) await drain(read, guard);
      return { output: decoding(() => decoder.end()), meta: metaOf(run, answer) };
    } catch (thrown) {
      failed += 1;
      delayMs = delayOrThrow(run, thrown, failed);
    } finally {
      guard?.close();
    }
  }
}

/** The deltas of a chunk, or of the end of the body, and what fails: what came before it gets out. */
function decodeChunk<Delta>(framer: Framer, decoder: StreamDecoder<unknown, Delta>, chunk: Uint8Array | undefined) {
  const deltas: Delta[] = [];
  const push = (event: WireEvent): void => {
    if (!decoder.done) for (const delta of decoder.push(event)) deltas.push(delta);
  };
  try {
    decoding(() => (chunk ? framer.push(chunk, push) : framer.end(push)));
  } catch (failure) {
    return { deltas, failure };
  }
  return { deltas };
}

function openFraming({ exchange, settings }: Run, framing: Framing): Framer | Promise<Framer> {
  const framings = { ...builtInFramings, ...exchange.codec.framings, ...settings.framings };
  const open = framings[framing];
  if (open !== undefined) return open(settings.maxEventBytes);
  throw invokeError(`An answer cannot be streamed as ${framing}`, { reason: "unsupported_parameter" });
}

function isAgain<Output>(output: Output | Again): output is Again {
  return "afterMs" in Object(output);
}
