import type { SpeechCall } from "../core/call.ts";
import type { SpeechDelta, SpeechOutput } from "../core/result.ts";
import type { UsageCounts } from "../core/usage.ts";
import type { Sent } from "../http/exchange.ts";
import { answersInfo, type AnswersInfo } from "./answer-info.ts";
import { type Card, isPricedBy, numberProperty, textProperty } from "./card.ts";
import { sendCall, streamCall } from "./connection.ts";
import { checkJoinable, joinAudio } from "./join-audio.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { Binding, Operation } from "./operation.ts";
import { checkParameters } from "./parameters.ts";
import { pool } from "./pool.ts";
import { extrasOf, type InvokeOptions, type RequestBase, type WithParameters } from "./request.ts";
import type { ResultStream } from "./result-stream.ts";
import { splitText } from "./split-text.ts";
import { ttsStream } from "./tts-stream.ts";
import { addUsages, pricedUsage, type Usage } from "./usage.ts";
import { chooseVoice, type Voice, voicesOf } from "./voices.ts";

/** A text to speak. */
export type TtsRequest<Parameters = Readonly<Record<string, unknown>>, VoiceId extends string = string> = RequestBase &
  WithParameters<Parameters> & {
    readonly text: string;
    /** The card's `default_voice` when left out. */
    readonly voice?: VoiceId | undefined;
    /** Audio format, such as `mp3`; the card's `audio_type` when left out. */
    readonly format?: string | undefined;
  };

/** Spoken text. */
export interface TtsResult extends AnswersInfo {
  readonly model: string;
  /** MIME type of the audio. */
  readonly contentType: string;
  readonly audio: Uint8Array;
  /** Of all requests together. */
  readonly usage: Usage;
}

/** A piece of spoken text; the last one carries usage and no audio. */
export interface TtsChunk {
  readonly audio: Uint8Array;
  /** Counts the chunks from 0. */
  readonly index: number;
  readonly usage?: Usage | undefined;
}

/** A model that speaks. */
export interface Tts<Parameters = Readonly<Record<string, unknown>>, VoiceId extends string = string> extends ModelHandle<"tts", Parameters> {
  /** The voices of the card, of one language where it is given; null when the card lists none. */
  voices(language?: string): readonly Voice[] | null;
  /** Speaks a text. A longer one than `word_limit` is spoken in pieces that end with sentences, `max_workers` of them at once. */
  invoke(request: TtsRequest<Parameters, VoiceId>, options?: InvokeOptions): Promise<TtsResult>;
  /** The same, piece by piece, as the audio arrives. */
  stream(request: TtsRequest<Parameters, VoiceId>, options?: InvokeOptions): ResultStream<TtsChunk, TtsResult>;
}

/** How speech is asked for. */
export interface TtsOperation extends Operation<SpeechCall, SpeechOutput, SpeechDelta> {
  /** Reads every answer as a stream, where only streams say what was used. */
  readonly streams?: ((card: Card) => boolean) | undefined;
}

/** A speaking model of a provider. */
export interface TtsBinding extends Binding<SpeechCall, SpeechOutput, SpeechDelta> {
  readonly operation: TtsOperation;
}

/** A request with parameters of any type. */
export type AnyTtsRequest = TtsRequest<unknown>;

/** The handle of a speaking model. */
export function tts<Parameters, VoiceId extends string = string>(binding: TtsBinding): Tts<Parameters, VoiceId> {
  const { card } = binding;
  return {
    ...modelHandle<"tts", Parameters>("tts", binding, (options) => speak(binding, { text: "Hi" }, options)),
    voices: (language) => voicesOf(card, language),
    invoke: (request, options) => speak(binding, request as AnyTtsRequest, options),
    stream: (request, options) => ttsStream(binding, () => speechCalls(binding, request as AnyTtsRequest, true), options),
  };
}

async function speak(binding: TtsBinding, request: AnyTtsRequest, options: InvokeOptions | undefined): Promise<TtsResult> {
  const startedAt = performance.now();
  const { card, connection, operation } = binding;
  const streams = operation.streams?.(card) === true;
  const calls = speechCalls(binding, request, streams);
  checkJoinable(calls[0]?.format, calls.length);
  const answers = await pool(calls, numberProperty(card, "max_workers") ?? 1, options?.signal, (call, signal) =>
    streams ? drain(binding, call, { ...options, signal }) : sendCall(connection, operation.codec, call, { ...options, signal }),
  );
  return ttsResult(card, calls, answers, startedAt);
}

async function drain({ connection, operation }: TtsBinding, call: SpeechCall, options: InvokeOptions): Promise<Sent<SpeechOutput>> {
  const batches = (await streamCall(connection, operation.codec, call, options)).batches();
  for (;;) {
    const step = await batches.next();
    if (step.done === true) return step.value;
  }
}

/** The result of the answers so far, one a call. */
export function ttsResult(card: Card, calls: readonly SpeechCall[], answers: readonly Sent<SpeechOutput>[], startedAt: number): TtsResult {
  const contentType = answers[0]?.output.contentType ?? "application/octet-stream";
  return {
    model: card.descriptor.model,
    contentType,
    audio: joinAudio(answers.map(({ output }) => output.bytes)),
    usage: addUsages(answers.map(({ output }, index) => pricedUsage(card, countsOf(card, output.usage, calls[index]?.text ?? ""), {}))),
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

function speechCalls({ card, connection, operation }: TtsBinding, request: AnyTtsRequest, stream: boolean): readonly SpeechCall[] {
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
