import type { AssistantMessage, ToolCall } from "./message.ts";
import type { UsageCounts } from "./usage.ts";
/** Why a model stopped, in one vocabulary for all providers. */
export type FinishReason = "stop" | "length" | "tool_calls" | "content_filter" | "error" | "other";
/** What a chat or completion codec decodes. */
export interface ChatOutput {
    /** The answer as a message that can be sent back in the next turn. */
    readonly message: AssistantMessage;
    /** All text of the answer, parts joined without a separator. */
    readonly text: string;
    /** What the model thought, joined; empty when it did not say. */
    readonly reasoning: string;
    readonly toolCalls: readonly DecodedToolCall[];
    readonly finishReason: FinishReason | null;
    /** The provider's own word; null when it gave none. */
    readonly rawFinishReason: string | null;
    /** Null when the provider reported none. */
    readonly usage: UsageCounts | null;
    /** The model that answered, as the provider names it. */
    readonly model: string | null;
    /** The provider's id of the answer. */
    readonly responseId: string | null;
    /** Why the model refused, where the provider says so apart from the text. */
    readonly refusal?: string | undefined;
    /** The service tier that served the request, where the provider says so. Prices depend on it. */
    readonly serviceTier?: string | undefined;
}
/** A tool call as decoded: `providerId` is null where the provider gave none and `id` was made up. */
export interface DecodedToolCall extends ToolCall {
    readonly providerId: string | null;
}
/** A piece of a streamed answer. */
export type ChatDelta = {
    readonly type: "text";
    readonly text: string;
} | {
    readonly type: "reasoning";
    readonly text: string;
} | {
    readonly type: "toolCall";
    /** Counts the calls of the answer from 0. */
    readonly index: number;
    /** With the first piece of a call. */
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly argumentsText: string;
};
/** What an embedding codec decodes: one vector a text, in the order of the texts. */
export interface EmbeddingOutput {
    readonly embeddings: readonly (readonly number[])[];
    readonly usage: UsageCounts | null;
    readonly model: string | null;
}
/** What a rerank codec decodes, in the provider's order. */
export interface RerankOutput {
    readonly results: readonly RerankResult[];
    readonly usage: UsageCounts | null;
}
/** How well one document fits the query. */
export interface RerankResult {
    /** Position in the documents of the request, from 0. */
    readonly index: number;
    readonly score: number;
}
/** What a transcription codec decodes. */
export interface TranscriptionOutput {
    readonly text: string;
    readonly usage: UsageCounts | null;
    readonly language?: string | undefined;
    readonly segments?: readonly TranscriptionSegment[] | undefined;
}
/** A stretch of a transcription, in seconds from its start. */
export interface TranscriptionSegment {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** Who speaks, where the provider tells speakers apart. */
    readonly speaker?: string | undefined;
}
/** A piece of a streamed transcription. */
export interface TranscriptionDelta {
    readonly text: string;
}
/** What a speech codec decodes. */
export interface SpeechOutput {
    /** MIME type of the audio. */
    readonly contentType: string;
    readonly bytes: Uint8Array;
    readonly usage: UsageCounts | null;
}
/** A piece of streamed audio. */
export interface SpeechDelta {
    readonly bytes: Uint8Array;
}
/** What a moderation codec decodes: one result a text. */
export interface ModerationOutput {
    readonly flagged: boolean;
    readonly results: readonly ModerationResult[];
}
/** The judgement of one text. */
export interface ModerationResult {
    readonly flagged: boolean;
    readonly categories: Readonly<Record<string, boolean>>;
    readonly scores: Readonly<Record<string, number>>;
}
/** What a token counting codec decodes. */
export interface TokenCountOutput {
    readonly promptTokens: number;
}
