import type { UsageCounts } from "../../core/usage.ts";
import { compact, fieldsOf } from "./json.ts";

/**
 * What a `usage` object of the Messages API counts; null where there is none. INTERIM: to be replaced by core/provider-usage.
 * `input_tokens` leaves out what was read from or written to a cache. https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
export function anthropicUsage(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(raw);
  if (usage === undefined) return null;
  const input = [usage["input_tokens"], usage["cache_read_input_tokens"], usage["cache_creation_input_tokens"]].map(
    count,
  );
  return compact({
    promptTokens: input.every((it) => it === undefined)
      ? undefined
      : input.reduce<number>((sum, it) => sum + (it ?? 0), 0),
    completionTokens: count(usage["output_tokens"]),
    cachedInputTokens: input[1],
    cacheWriteTokens: input[2],
    cacheWrite1hTokens: count(fieldsOf(usage["cache_creation"])?.["ephemeral_1h_input_tokens"]),
    reasoningTokens: count(fieldsOf(usage["output_tokens_details"])?.["thinking_tokens"]),
  });
}

/** The value as a count; undefined when it is no number. */
export function count(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
