import type { UsageCounts } from "../../core/usage.ts";
import { compact, fieldsOf } from "../anthropic-common/json.ts";
import { count } from "../anthropic-common/usage.ts";

/** What the `usage` object of a chat counts: the tokens, not the billed units. INTERIM: to be replaced by core/provider-usage. */
export function cohereChatUsage(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(raw);
  if (usage === undefined) return null;
  const tokens = fieldsOf(usage["tokens"]);
  return compact({
    promptTokens: count(tokens?.["input_tokens"]),
    completionTokens: count(tokens?.["output_tokens"]),
    cachedInputTokens: count(usage["cached_tokens"]),
    reasoningTokens: count(tokens?.["reasoning_tokens"]),
  });
}

/** What the `meta` of an embedding or a reranking bills. INTERIM: to be replaced by core/provider-usage. */
export function cohereMetaUsage(raw: unknown): UsageCounts | null {
  const units = fieldsOf(fieldsOf(raw)?.["billed_units"]);
  if (units === undefined) return null;
  return compact({
    promptTokens: count(units["input_tokens"]),
    searchUnits: count(units["search_units"]),
    images: count(units["images"]),
  });
}
