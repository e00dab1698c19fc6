import type { UsageCounts } from "../../core/usage.ts";
import { compact, fieldsOf } from "../anthropic-common/json.ts";

const n = (v: unknown) => (typeof v === "number" ? v : undefined);

/** TEMPORARY until runtime/core/provider-usage exists. */
export function cohereChatUsage(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(raw);
  if (usage === undefined) return null;
  const tokens = fieldsOf(usage["tokens"]);
  return compact({
    promptTokens: n(tokens?.["input_tokens"]),
    completionTokens: n(tokens?.["output_tokens"]),
    cachedInputTokens: n(usage["cached_tokens"]),
    reasoningTokens: n(tokens?.["reasoning_tokens"]),
  });
}

/** TEMPORARY until runtime/core/provider-usage exists. */
export function cohereMetaUsage(raw: unknown): UsageCounts | null {
  const units = fieldsOf(fieldsOf(raw)?.["billed_units"]);
  if (units === undefined) return null;
  return compact({ promptTokens: n(units["input_tokens"]), searchUnits: n(units["search_units"]), images: n(units["images"]) });
}
