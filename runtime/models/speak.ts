import type { SpeechCall } from "../core/call.ts";
import type { SpeechDelta, SpeechOutput } from "../core/result.ts";
import type { UsageCounts } from "../core/usage.ts";
import type { Sent } from "../http/exchange.ts";
import type { Streamed } from "../http/stream.ts";
import { answersInfo } from "./answer-info.ts";
import { type Card, isPricedBy, numberProperty, textProperty } from "./card.ts";
import { sendCall, streamCall } from "./connection.ts";
import { checkJoinable, joinAudio } from "./join-audio.ts";
import { checkParameters } from "./parameters.ts";
import { pool } from "./pool.ts";
import { checkRequest } from "./request-content.ts";
import { extrasOf, type InvokeOptions } from "./request.ts";
import type { BatchedStream } from "./result-stream.ts";
import { splitText } from "./split-text.ts";
import type { AnyTtsRequest, TtsBinding, TtsResult } from "./tts.ts";
import { addUsages, pricedUsage } from "./usage.ts";
import { chooseVoice } from "./voices.ts";

/** Speaks a text whole, some pieces at once. */
export async function speak(
  binding: TtsBinding,
  request: AnyTtsRequest,
  options: InvokeOptions | undefined,
): Promise<TtsResult> {
  const startedAt = performance.now();
  const { card, connection, operation } = binding;
  const streams = operation.streams?.(card) === true;
  const calls = speechCalls(binding, request, streams);
  checkJoinable(calls[0]?.format, calls.length);
  const answers = await pool(calls, numberProperty(card, "max_workers") ?? 1, options?.signal, (call, signal) =>
    streams
      ? drain(binding, call, { ...options, signal })
      : sendCall(connection, operation.codec, call, { ...options, signal }),
  );
  return ttsResult(card, calls, answers, startedAt);
}

/** Speaks a text piece after piece, as one stream. */
export function speakInPieces(
  binding: TtsBinding,
  request: AnyTtsRequest,
  options: InvokeOptions | undefined,
): BatchedStream<TtsResult, SpeechDelta> {
  const { card, connection, operation } = binding;
  const startedAt = performance.now();
  const calls = speechCalls(binding, request, true);
  const spoken: Sent<SpeechOutput>[] = [];
  let current: Streamed<SpeechOutput, SpeechDelta> | undefined;

  async function* batches(): AsyncGenerator<readonly SpeechDelta[], Sent<TtsResult>, undefined> {
    for (const call of calls) {
      current = await streamCall(connection, operation.codec, call, options, speechDeltas);
      spoken.push(yield* current.batches());
      current = undefined;
    }
    return { output: ttsResult(card, calls, spoken, startedAt), meta: metaOf() as Sent<TtsResult>["meta"] };
  }
  const metaOf = () => current?.meta() ?? spoken.at(-1)?.meta;
  return {
    batches,
    partial() {
      const output = current?.partial();
      const meta = current?.meta();
      return ttsResult(
        card,
        calls,
        output === undefined || meta === undefined ? spoken : [...spoken, { output, meta }],
        startedAt,
      );
    },
    meta: metaOf,
    redact: (value) => current?.redact(value) ?? value,
  };
}

async function drain(
  { connection, operation }: TtsBinding,
  call: SpeechCall,
  options: InvokeOptions,
): Promise<Sent<SpeechOutput>> {
  const batches = (await streamCall(connection, operation.codec, call, options, speechDeltas)).batches();
  for (;;) {
    const step = await batches.next();
    if (step.done === true) return step.value;
  }
}

function speechDeltas({ bytes }: SpeechOutput): readonly SpeechDelta[] {
  return bytes.length > 0 ? [{ bytes }] : [];
}

/** The result of the answers so far, one a call. */
function ttsResult(
  card: Card,
  calls: readonly SpeechCall[],
  answers: readonly Sent<SpeechOutput>[],
  startedAt: number,
): TtsResult {
  const contentType = answers[0]?.output.contentType ?? "application/octet-stream";
  return {
    model: card.descriptor.model,
    contentType,
    audio: joinAudio(answers.map(({ output }) => output.bytes)),
    usage: addUsages(
      answers.map(({ output }, index) => pricedUsage(card, countsOf(card, output.usage, calls[index]?.text ?? ""), {})),
    ),
    ...answersInfo(
      answers.map(({ meta }) => meta),
      startedAt,
    ),
  };
}

/** Providers that bill characters do not report them, and what a model speaks is audio, whether or not a provider says so. */
function countsOf(card: Card, reported: UsageCounts | null, text: string): UsageCounts | null {
  if (isPricedBy(card, "characters")) return { ...reported, characters: [...text].length };
  if (reported === null || !isPricedBy(card, "audioOutputTokens")) return reported;
  return { ...reported, audioOutputTokens: reported.audioOutputTokens ?? reported.completionTokens };
}

function speechCalls(
  { card, connection, operation }: TtsBinding,
  request: AnyTtsRequest,
  stream: boolean,
): readonly SpeechCall[] {
  checkRequest(request, "text", "a text", card, connection.provider);
  const checked = checkParameters(card, request, connection.provider);
  const shared = {
    model: card.descriptor.model,
    voice: chooseVoice(card, request.voice, connection.provider),
    format: request.format ?? textProperty(card, "audio_type"),
    parameters: operation.parameters?.(checked, card) ?? checked,
    stream,
    ...extrasOf(request, connection.options.extraHeaders),
  };
  return splitText(request.text, numberProperty(card, "word_limit") ?? Infinity).map((text) => ({ ...shared, text }));
}
