import type { UsageCounts } from "../usage.ts";
/**
 * What a `usage` of Anthropic's Messages API counts, or the message that holds one. Its `input_tokens` are those that were neither
 * read from a cache nor written to one. Of a stream, merge the usage of `message_start` with the last `message_delta` first.
 */
export declare function usageOfAnthropic(raw: unknown): UsageCounts | null;
