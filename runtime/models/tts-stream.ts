import type { SpeechCall } from "../core/call.ts";
import { InvokeError } from "../core/error.ts";
import type { SpeechDelta, SpeechOutput } from "../core/result.ts";
import type { Sent } from "../http/exchange.ts";
import type { Streamed } from "../http/stream.ts";
import { streamCall } from "./connection.ts";
import type { InvokeOptions } from "./request.ts";
import type { ResultStream } from "./result-stream.ts";
import { type TtsBinding, type TtsChunk, type TtsResult, ttsResult } from "./tts.ts";

/** Speaks call after call, and hands the audio out as it arrives. */
export function ttsStream(binding: TtsBinding, callsOf: () => readonly SpeechCall[], options: InvokeOptions | undefined): ResultStream<TtsChunk, TtsResult> {
  const { card, connection, operation } = binding;
  const finished: Sent<SpeechOutput>[] = [];
  let calls: readonly SpeechCall[] = [];
  let current: Streamed<SpeechOutput, SpeechDelta> | undefined;
  let result: TtsResult | undefined;
  let startedAt = 0;
  let isOpen = false;

  const partial = (): TtsResult | undefined => {
    if (result !== undefined) return result;
    const output = current?.partial();
    const meta = current?.meta();
    const known = output === undefined || meta === undefined ? finished : [...finished, { output, meta }];
    return known.length === 0 ? undefined : ttsResult(card, calls, known, startedAt);
  };

  async function* chunks(): AsyncGenerator<TtsChunk, void, undefined> {
    let index = 0;
    startedAt = performance.now();
    try {
      calls = callsOf();
      for (const call of calls) {
        const streamed = await streamCall(connection, operation.codec, call, options);
        current = streamed;
        const batches = streamed.batches();
        let isDone = false;
        try {
          for (;;) {
            const step = await batches.next();
            if (step.done === true) {
              isDone = true;
              finished.push(step.value);
              current = undefined;
              break;
            }
            for (const { bytes } of step.value) yield { audio: bytes, index: index++ };
          }
        } finally {
          if (!isDone) await batches.return(undefined as never);
        }
      }
      result = ttsResult(card, calls, finished, startedAt);
    } catch (thrown) {
      throw thrown instanceof InvokeError ? Object.assign(thrown, { partial: partial() }) : thrown;
    }
    yield { audio: new Uint8Array(), index, usage: result.usage };
  }

  return {
    partial,
    result: () => result,
    [Symbol.asyncIterator]() {
      if (isOpen) throw new TypeError("A stream can be iterated once");
      isOpen = true;
      return chunks();
    },
  };
}
