import type { SpeechCall } from "../core/call.ts";
import type { SpeechDelta, SpeechOutput } from "../core/result.ts";
import type { UsageCounts } from "../core/usage.ts";
import type { Sent } from "../http/exchange.ts";
import type { Streamed } from "../http/stream.ts";
import { isPricedBy, numberProperty, textProperty } from "./card.ts";
import { streamCall } from "./connection.ts";
import { joinAudio } from "./join-audio.ts";
import { refusal } from "./refusal.ts";
import type { InvokeOptions } from "./request.ts";
import { sharedCall } from "./shared-call.ts";
import type { BatchedStream } from "./result-stream.ts";
import { joinAnswers, sendAll } from "./split-call.ts";
import { splitText } from "./split-text.ts";
import type { AnyTtsRequest, TtsBinding, TtsResult } from "./tts.ts";
import { chooseVoice } from "./voices.ts";

/**
 * Speaks a text whole, some pieces at once.
 * @throws InvokeBadRequestError `unsupported_parameter` for pieces whose files cannot follow each other.
 */
export async function speak(
  binding: TtsBinding,
  request: AnyTtsRequest,
  options: InvokeOptions | undefined,
): Promise<TtsResult> {
  const { card, operation } = binding;
  const { calls, resultOf } = speech(binding, request, operation.streams?.(card) === true);
  const format = calls[0]?.format ?? "";
  if (calls.length > 1 && /^(flac|mp4|m4a)$/i.test(format)) {
    throw refusal(
      binding,
      "unsupported_parameter",
      `The pieces of a long text cannot be joined as ${format}: ask for mp3`,
    );
  }
  return resultOf(await sendAll(binding, calls, numberProperty(card, "max_workers") ?? 1, options));
}

/** Speaks a text piece after piece, as one stream. */
export function speakInPieces(
  binding: TtsBinding,
  request: AnyTtsRequest,
  options: InvokeOptions | undefined,
): BatchedStream<TtsResult, SpeechDelta> {
  const { connection, operation } = binding;
  const { calls, resultOf } = speech(binding, request, true);
  const spoken: Sent<SpeechOutput>[] = [];
  let current: Streamed<SpeechOutput, SpeechDelta> | undefined;
  const metaOf = () => current?.meta() ?? spoken.at(-1)?.meta;
  return {
    async *batches() {
      for (const call of calls) {
        current = await streamCall(connection, operation.codec, call, options, (output) => [output]);
        spoken.push(yield* current.batches());
        current = undefined;
      }
      return { output: resultOf(spoken), meta: metaOf() as Sent<TtsResult>["meta"] };
    },
    partial() {
      const output = current?.partial();
      const meta = current?.meta();
      return resultOf(output && meta ? [...spoken, { output, meta }] : spoken);
    },
    meta: metaOf,
    redact: (value) => current?.redact(value) ?? value,
  };
}

/** The calls that speak a text, and what their answers so far make. */
function speech(
  binding: TtsBinding,
  request: AnyTtsRequest,
  stream: boolean,
): {
  readonly calls: readonly SpeechCall[];
  readonly resultOf: (answers: readonly Sent<SpeechOutput>[]) => TtsResult;
} {
  const { card } = binding;
  const startedAt = performance.now();
  const shared = {
    ...sharedCall(binding, request, "text"),
    voice: chooseVoice(binding, request.voice),
    format: request.format ?? textProperty(card, "audio_type"),
    stream,
  };
  const texts = splitText(request.text, numberProperty(card, "word_limit") ?? Infinity);

  /** Providers that bill characters do not report them, and what a model speaks is audio, whether or not a provider says so. */
  const countsOf = ({ usage }: SpeechOutput, index: number): UsageCounts | null => {
    if (isPricedBy(card, "characters")) return { ...usage, characters: [...(texts[index] ?? "")].length };
    if (usage === null || !isPricedBy(card, "audioOutputTokens")) return usage;
    return { ...usage, audioOutputTokens: usage.audioOutputTokens ?? usage.completionTokens };
  };
  return {
    calls: texts.map((text) => ({ ...shared, text })),
    resultOf: (answers) => ({
      ...joinAnswers(card, answers, startedAt, countsOf),
      contentType: answers[0]?.output.contentType ?? "application/octet-stream",
      audio: joinAudio(answers.map(({ output }) => output.bytes)),
    }),
  };
}
