/**
 * What one request used. Totals include their parts: prompt tokens include cached, cache-written, audio and image tokens;
 * completion tokens include reasoning, audio and image tokens. A part may be left out, which means none.
 */
export interface UsageCounts {
    /** All input tokens, cached ones included. */
    readonly promptTokens?: number | undefined;
    /** All output tokens, reasoning included. */
    readonly completionTokens?: number | undefined;
    /** Prompt tokens read from a cache, of any modality. */
    readonly cachedInputTokens?: number | undefined;
    /** Prompt tokens written to a cache, of any lifetime. */
    readonly cacheWriteTokens?: number | undefined;
    /** Those of `cacheWriteTokens` that live for an hour; the others have the provider's default lifetime. */
    readonly cacheWrite1hTokens?: number | undefined;
    /** Completion tokens spent on thinking. */
    readonly reasoningTokens?: number | undefined;
    /** Prompt tokens of audio, cached ones included. */
    readonly audioInputTokens?: number | undefined;
    /** Prompt tokens of audio that were read from a cache: in `audioInputTokens` and in `cachedInputTokens`. */
    readonly cachedAudioInputTokens?: number | undefined;
    /** Completion tokens of audio. */
    readonly audioOutputTokens?: number | undefined;
    /** Prompt tokens of images, cached ones included. */
    readonly imageInputTokens?: number | undefined;
    /** Prompt tokens of images that were read from a cache: in `imageInputTokens` and in `cachedInputTokens`. */
    readonly cachedImageInputTokens?: number | undefined;
    /** Completion tokens of images. */
    readonly imageOutputTokens?: number | undefined;
    /** How many requests these counts are of; one when left out. */
    readonly requests?: number | undefined;
    /** Images, where a price is for one image. */
    readonly images?: number | undefined;
    /** Seconds of audio; may have a fraction, which a decimal string carries exactly. */
    readonly seconds?: number | string | undefined;
    readonly characters?: number | undefined;
    readonly pages?: number | undefined;
    /** What rerank models bill. */
    readonly searchUnits?: number | undefined;
}
/** The name of a count in a usage. */
export type UsageCount = keyof UsageCounts;
