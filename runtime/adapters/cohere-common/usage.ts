/** What the `usage` of a chat counts, or the `meta` of an embedding or a reranking; null where it counts nothing. */
export {
  usageOfCohere as cohereChatUsage,
  usageOfCohere as cohereMetaUsage,
} from "../../core/provider-usage/cohere.ts";
