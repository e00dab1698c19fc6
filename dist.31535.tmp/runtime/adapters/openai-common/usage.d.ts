import type { UsageCounts } from "../../core/usage.ts";
/**
 * What a `usage` object of an OpenAI-style provider counts; null where it counts nothing. Mistral gives the length of audio beside
 * its tokens: an answer reports tokens or seconds, never the same audio twice.
 */
export declare function openaiUsage(raw: unknown): UsageCounts | null;
