import type { AudioFile, TranscriptionCall } from "../core/call.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../core/result.ts";
import { type AnswerInfo } from "./answer-info.ts";
import { type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import { type InvokeOptions, type RequestBase, type WithParameters } from "./request.ts";
import { type ResultStream } from "./result-stream.ts";
import { type Usage } from "./usage.ts";
/** A recording to write down. */
export type Speech2TextRequest<Parameters = Readonly<Record<string, unknown>>> = RequestBase & WithParameters<Parameters> & {
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
    readonly delta: {
        readonly text: string;
    };
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
/** The handle of a transcribing model. */
export declare function speech2text<Parameters>(binding: Speech2TextBinding): Speech2Text<Parameters>;
export {};
