import type { AudioFile, TranscriptionCall } from "../core/call.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../core/result.ts";
import type { Sent } from "../http/exchange.ts";
import { answerInfo, type AnswerInfo } from "./answer-info.ts";
import type { Card } from "./card.ts";
import { sendCall, streamCall } from "./connection.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import type { InvokeOptions, RequestBase, WithParameters } from "./request.ts";
import { resultStream, type ResultStream } from "./result-stream.ts";
import { pricedUsage, type Usage } from "./usage.ts";

/** A recording to write down. */
export type Speech2TextRequest<Parameters = Readonly<Record<string, unknown>>> = RequestBase &
  WithParameters<Parameters> & {
    readonly file: AudioFile;
    /** What is spoken, as an ISO 639-1 code, where that is known. */
    readonly language?: string | undefined;
    /** Words and style that the recording is likely to have. */
    readonly prompt?: string | undefined;
  };

/** A recording as text. */
export interface Speech2TextResult extends AnswerInfo {
  readonly model: string;
  readonly text: string;
  readonly language: string | null;
  readonly segments: NonNullable<TranscriptionOutput["segments"]> | null;
  readonly usage: Usage;
  /** Of a stream: from the call until the first piece; null otherwise. */
  readonly timeToFirstTokenMs: number | null;
}

/** A piece of text; the last one carries usage. */
export interface Speech2TextChunk {
  readonly delta: { readonly text: string };
  /** Counts the chunks from 0. */
  readonly index: number;
  readonly usage?: Usage | undefined;
}

/** A model that writes down speech. */
export interface Speech2Text<Parameters = Readonly<Record<string, unknown>>> extends ModelHandle<
  "speech2text",
  Parameters
> {
  /** Writes down a recording. A file that the card does not allow, by its extension or size, is refused before it is sent. */
  invoke(request: Speech2TextRequest<Parameters>, options?: InvokeOptions): Promise<Speech2TextResult>;
  /** The same, piece by piece, where the model can. */
  stream(
    request: Speech2TextRequest<Parameters>,
    options?: InvokeOptions,
  ): ResultStream<Speech2TextChunk, Speech2TextResult>;
}

/** A transcribing model of a provider. */
export type Speech2TextBinding = Binding<TranscriptionCall, TranscriptionOutput, TranscriptionDelta>;
/** A request with parameters of any type. */
export type AnySpeech2TextRequest = Speech2TextRequest<unknown>;

/** The handle of a transcribing model. */
export function speech2text<Parameters>(binding: Speech2TextBinding): Speech2Text<Parameters> {
  const { card, connection, operation } = binding;
  const prepare = async (request: AnySpeech2TextRequest, stream: boolean, options?: InvokeOptions) =>
    (await load()).transcriptionCall(binding, request, stream, options);
  const invoke = async (request: AnySpeech2TextRequest, options?: InvokeOptions) =>
    resultOf(card, await sendCall(connection, operation.codec, await prepare(request, false, options), options));
  return {
    ...modelHandle<"speech2text", Parameters>("speech2text", binding, async (options) =>
      invoke({ file: (await load()).silence() }, options),
    ),
    invoke: invoke as Speech2Text<Parameters>["invoke"],
    stream(request, options) {
      return resultStream({
        async open() {
          const call = await prepare(request as AnySpeech2TextRequest, true, options);
          return streamCall(connection, operation.codec, call, options, (output) => [output]);
        },
        chunk: ({ text }: TranscriptionDelta, index): Speech2TextChunk => ({ delta: { text }, index }),
        last: ({ usage }: Speech2TextResult, index) => ({ delta: { text: "" }, index, usage }),
        result: (sent) => resultOf(card, sent),
      });
    },
  };
}

/** Most applications do not listen. */
function load() {
  return import("./transcription-call.ts");
}

function resultOf(card: Card, { output, meta }: Sent<TranscriptionOutput>): Speech2TextResult {
  const { text, language = null, segments = null, usage } = output;
  return {
    model: card.descriptor.model,
    text,
    language,
    segments,
    usage: pricedUsage(card, usage),
    ...answerInfo(meta),
    timeToFirstTokenMs: meta.firstDeltaMs ?? null,
  };
}
