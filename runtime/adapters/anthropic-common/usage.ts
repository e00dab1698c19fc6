import type { UsageCounts } from "../../core/usage.ts";
import { compact, fieldsOf } from "./json.ts";

/** TEMPORARY until runtime/core/provider-usage exists. */
export function anthropicUsage(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(raw);
  if (usage === undefined) return null;
  const n = (v: unknown) => (typeof v === "number" ? v : undefined);
  const read = n(usage["cache_read_input_tokens"]);
  const write = n(usage["cache_creation_input_tokens"]);
  return compact({
    promptTokens: (n(usage["input_tokens"]) ?? 0) + (read ?? 0) + (write ?? 0),
    completionTokens: n(usage["output_tokens"]),
    cachedInputTokens: read,
    cacheWriteTokens: write,
    cacheWrite1hTokens: n(fieldsOf(usage["cache_creation"])?.["ephemeral_1h_input_tokens"]),
    reasoningTokens: n(fieldsOf(usage["output_tokens_details"])?.["thinking_tokens"]),
  });
}
