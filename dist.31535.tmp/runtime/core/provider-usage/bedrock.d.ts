import type { UsageCounts } from "../usage.ts";
/** What a `usage` of Bedrock's Converse counts, or the response that holds one. Its `inputTokens` leave out what was read from a cache or written to one. */
export declare function usageOfBedrockConverse(raw: unknown): UsageCounts | null;
/** What a response of Bedrock's InvokeModel counts: each vendor's model answers in its own format. */
export declare function usageOfBedrockInvoke(raw: unknown): UsageCounts | null;
