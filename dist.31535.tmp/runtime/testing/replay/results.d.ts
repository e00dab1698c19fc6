import type { ChatOutput, EmbeddingOutput, ModerationOutput, ModerationResult, RerankOutput, RerankResult, SpeechOutput, TokenCountOutput, TranscriptionOutput } from "../../core/result.ts";
/** A replayed chat or completion. A count is null where the provider did not report it. */
export interface ReplayedChat {
    readonly text: string;
    readonly reasoning: string;
    /** `id` is null where the provider gave none; `arguments` null where they are not JSON. */
    readonly toolCalls: readonly {
        readonly id: string | null;
        readonly name: string;
        readonly arguments: unknown;
    }[];
    /** The provider's own word. */
    readonly finishReason: string | null;
    readonly usage: {
        readonly [Name in (typeof chatCounts)[number]]: number | null;
    } | null;
}
/** Replayed embeddings, one vector a text. */
export interface ReplayedEmbeddings {
    readonly embeddings: readonly (readonly number[])[];
    readonly usage: {
        readonly promptTokens: number;
    } | null;
}
/** A replayed ranking, in the provider's order. */
export interface ReplayedRerank {
    readonly results: readonly RerankResult[];
    readonly usage: {
        readonly searchUnits?: number;
        readonly totalTokens?: number;
    } | null;
}
/** A replayed transcription. */
export interface ReplayedTranscription {
    readonly text: string;
    readonly usage: {
        readonly promptTokens?: number;
        readonly completionTokens?: number;
        readonly seconds?: number;
    } | null;
}
/** Replayed speech. */
export interface ReplayedSpeech {
    readonly contentType: string;
    readonly bytes: Uint8Array;
}
/** A replayed moderation. */
export interface ReplayedModeration {
    readonly flagged: boolean;
    readonly results: readonly ModerationResult[];
}
/** What decoding gives, in the shapes of `replay`. */
export declare const replayed: {
    chat: (output: ChatOutput) => ReplayedChat;
    embedding: ({ embeddings, usage }: EmbeddingOutput) => ReplayedEmbeddings;
    rerank: ({ results, usage }: RerankOutput) => ReplayedRerank;
    transcription: ({ text, usage }: TranscriptionOutput) => ReplayedTranscription;
    speech: ({ contentType, bytes }: SpeechOutput) => ReplayedSpeech;
    moderation: ({ flagged, results }: ModerationOutput) => ReplayedModeration;
    tokenCount: ({ promptTokens }: TokenCountOutput) => {
        readonly promptTokens: number;
    };
};
declare const chatCounts: readonly ["promptTokens", "completionTokens", "cachedInputTokens", "cacheWriteTokens", "reasoningTokens"];
export {};
