import type { JsonSchema, MediaSource, PromptMessage, ToolChoice, ToolDefinition } from "./message.ts";

/** Values that go to the wire beside what a codec makes. */
export interface CallExtras {
  /** Merged into the JSON body or form last; what is newer than the card goes here. */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined;
  readonly extraHeaders?: Readonly<Record<string, string>> | undefined;
}

/** What a chat or completion codec encodes. */
export interface ChatCall extends CallExtras {
  /** The model's id on the wire. */
  readonly model: string;
  readonly promptMessages: readonly PromptMessage[];
  /** Checked parameters, spelt as on the wire: renaming them is the provider's mapping, not the codec's. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly tools: readonly ToolDefinition[];
  readonly toolChoice?: ToolChoice | undefined;
  readonly parallelToolCalls?: boolean | undefined;
  /** Structured output by the provider's native way. */
  readonly responseSchema?:
    { readonly name: string; readonly schema: JsonSchema; readonly strict?: boolean | undefined } | undefined;
  readonly stop: readonly string[];
  readonly stream: boolean;
  /** An opaque id of the end user, where the provider takes one. */
  readonly user?: string | undefined;
}

/** What an embedding codec encodes. */
export interface EmbeddingCall extends CallExtras {
  readonly model: string;
  readonly texts: readonly string[];
  readonly inputType: "query" | "document";
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a rerank codec encodes. */
export interface RerankCall extends CallExtras {
  readonly model: string;
  readonly query: string;
  readonly documents: readonly string[];
  readonly topN?: number | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a transcription codec encodes. */
export interface TranscriptionCall extends CallExtras {
  readonly model: string;
  readonly file: { readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string };
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly stream: boolean;
}

/** What a speech codec encodes. */
export interface SpeechCall extends CallExtras {
  readonly model: string;
  readonly text: string;
  readonly voice: string;
  /** Audio format, such as `mp3`. */
  readonly format?: string | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly stream: boolean;
}

/** What a moderation codec encodes. */
export interface ModerationCall extends CallExtras {
  readonly model: string;
  readonly texts: readonly string[];
}

/** A file to transcribe, as an application gives it. */
export interface AudioFile {
  readonly source: MediaSource;
  readonly name: string;
  readonly mediaType?: string | undefined;
}
