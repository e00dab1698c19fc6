import type { AudioFile, TranscriptionCall } from "../core/call.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../core/result.ts";
import type { AnswerMeta } from "../http/exchange.ts";
import { answerInfo, type AnswerInfo } from "./answer-info.ts";
import { checkAudioName, loadAudio } from "./audio-file.ts";
import { type Card } from "./card.ts";
import { mergeOptions, sendCall, streamCall } from "./connection.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import { checkParameters } from "./parameters.ts";
import { extrasOf, type InvokeOptions, type RequestBase, type WithParameters } from "./request.ts";
import { resultStream, type ResultStream } from "./result-stream.ts";
import { silence } from "./silence.ts";
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
export interface Speech2Text<Parameters = Readonly<Record<string, unknown>>> extends ModelHandle<"speech2text", Parameters> {
  /** Writes down a recording. A file that the card does not allow, by its extension or size, is refused before it is sent. */
  invoke(request: Speech2TextRequest<Parameters>, options?: InvokeOptions): Promise<Speech2TextResult>;
  /** The same, piece by piece, where the model can. */
  stream(request: Speech2TextRequest<Parameters>, options?: InvokeOptions): ResultStream<Speech2TextChunk, Speech2TextResult>;
}

type Speech2TextBinding = Binding<TranscriptionCall, TranscriptionOutput, TranscriptionDelta>;
type AnyRequest = Speech2TextRequest<unknown>;

/** The handle of a transcribing model. */
export function speech2text<Parameters>(binding: Speech2TextBinding): Speech2Text<Parameters> {
  const { card, connection, operation } = binding;
  const invoke = async (request: AnyRequest, options?: InvokeOptions) => {
    const call = await transcriptionCall(binding, request, false, options);
    const { output, meta } = await sendCall(connection, operation.codec, call, options);
    return speech2textResult(card, output, meta);
  };
  return {
    ...modelHandle<"speech2text", Parameters>("speech2text", binding, (options) => invoke({ file: silence() }, options)),
    invoke: (request, options) => invoke(request as AnyRequest, options),
    stream(request, options) {
      let index = 0;
      return resultStream({
        open: async () => streamCall(connection, operation.codec, await transcriptionCall(binding, request as AnyRequest, true, options), options),
        push(deltas: readonly TranscriptionDelta[], chunks: Speech2TextChunk[]) {
          for (const { text } of deltas) chunks.push({ delta: { text }, index: index++ });
        },
        last: ({ usage }: Speech2TextResult) => ({ delta: { text: "" }, index, usage }),
        result: ({ output, meta }) => speech2textResult(card, output, meta),
      });
    },
  };
}

async function transcriptionCall({ card, connection, operation }: Speech2TextBinding, request: AnyRequest, stream: boolean, options: InvokeOptions | undefined): Promise<TranscriptionCall> {
  checkAudioName(card, request.file, connection.provider);
  const checked = checkParameters(card, request, connection.provider);
  const { language, prompt } = request;
  return {
    model: card.descriptor.model,
    file: await loadAudio(card, request.file, connection.provider, mergeOptions(connection.options, options)),
    parameters: {
      ...(operation.parameters?.(checked, card) ?? checked),
      ...(language !== undefined && { language }),
      ...(prompt !== undefined && { prompt }),
    },
    stream,
    ...extrasOf(request, connection.options.extraHeaders),
  };
}

function speech2textResult(card: Card, { text, language, segments, usage }: TranscriptionOutput, meta: AnswerMeta): Speech2TextResult {
  return {
    model: card.descriptor.model,
    text,
    language: language ?? null,
    segments: segments ?? null,
    usage: pricedUsage(card, usage, {}),
    ...answerInfo(meta),
    timeToFirstTokenMs: meta.firstDeltaMs ?? null,
  };
}
