import type { UsageCounts } from "../usage.ts";
/**
 * What a `usage` of the AI SDK counts, or the result that holds one: versions 5 and 6, what models give and what `generateText` gives.
 * In version 5 the input tokens of Anthropic's models leave out what was read from a cache or written to one, without saying so:
 * read those from the provider's own usage.
 * Its output tokens leave out reasoning of some models (xAI's among them): the total alone tells.
 */
export declare function usageOfAiSdk(raw: unknown): UsageCounts | null;
