import type { SpeechCall } from "../core/call.ts";
import type { SpeechDelta, SpeechOutput } from "../core/result.ts";
import type { AnswersInfo } from "./answer-info.ts";
import type { Card } from "./card.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { Binding, Operation } from "./operation.ts";
import type { InvokeOptions, RequestBase, WithParameters } from "./request.ts";
import { resultStream, type ResultStream } from "./result-stream.ts";
import type { Usage } from "./usage.ts";
import { type Voice, voicesOf } from "./voices.ts";

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
export interface Tts<
  Parameters = Readonly<Record<string, unknown>>,
  VoiceId extends string = string,
> extends ModelHandle<"tts", Parameters> {
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
  const invoke = async (request: AnyTtsRequest, options?: InvokeOptions) =>
    (await load()).speak(binding, request, options);
  return {
    ...modelHandle<"tts", Parameters>("tts", binding, (options) => invoke({ text: "Hi" }, options)),
    voices: (language) => voicesOf(binding.card, language),
    invoke: invoke as Tts<Parameters, VoiceId>["invoke"],
    stream(request, options) {
      return resultStream({
        open: async () => (await load()).speakInPieces(binding, request as AnyTtsRequest, options),
        chunk: ({ bytes }: SpeechDelta, index): TtsChunk => ({ audio: bytes, index }),
        last: ({ usage }: TtsResult, index) => ({ audio: new Uint8Array(), index, usage }),
        result: ({ output }) => output,
      });
    },
  };
}

/** Most applications do not speak. */
function load() {
  return import("./speak.ts");
}
