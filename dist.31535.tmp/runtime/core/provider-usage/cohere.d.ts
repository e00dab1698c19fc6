import type { UsageCounts } from "../usage.ts";
/**
 * What the `usage` of a Cohere chat counts, or the `meta` of an embedding or a reranking, or the response that holds one:
 * the tokens that the model saw, which are more than those that are billed.
 */
export declare function usageOfCohere(raw: unknown): UsageCounts | null;
/** What Cohere bills of the same: without the tokens of its own templates. */
export declare function billedUsageOfCohere(raw: unknown): UsageCounts | null;
