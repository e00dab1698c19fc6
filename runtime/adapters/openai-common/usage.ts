import type { UsageCounts } from "../../core/usage.ts";
import { at, fieldsOf } from "./json.ts";

/** INTERIM: to be replaced by core/provider-usage. */
export function openaiUsage(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(raw);
  if (usage === undefined) return null;
  const n = (...path: string[]): number | undefined => {
    const value = at(usage, path);
    return typeof value === "number" ? value : undefined;
  };
  let prompt = n("prompt_tokens") ?? n("input_tokens");
  let completion = n("completion_tokens") ?? n("output_tokens");
  const reasoning = n("completion_tokens_details", "reasoning_tokens") ?? n("output_tokens_details", "reasoning_tokens");
  const audio = n("prompt_tokens_details", "audio_tokens") ?? n("input_token_details", "audio_tokens");
  const total = n("total_tokens");
  if (reasoning !== undefined && total === (prompt ?? 0) + (completion ?? 0) + reasoning && reasoning > 0) completion = (completion ?? 0) + reasoning;
  else if (audio !== undefined && audio > 0 && total === (prompt ?? 0) + (completion ?? 0) + audio) prompt = (prompt ?? 0) + audio;
  if (usage["type"] === "duration") return { seconds: n("seconds") };
  if (prompt === undefined && completion === undefined && total === undefined) return null;
  return {
    promptTokens: prompt ?? (completion === undefined ? total : undefined),
    completionTokens: completion,
    cachedInputTokens:
      n("prompt_tokens_details", "cached_tokens") ?? n("input_tokens_details", "cached_tokens") ?? n("cached_tokens") ?? n("num_cached_tokens") ?? n("prompt_cache_hit_tokens"),
    cacheWriteTokens: n("prompt_tokens_details", "cache_write_tokens") ?? n("input_tokens_details", "cache_write_tokens"),
    reasoningTokens: reasoning,
    audioInputTokens: audio,
  };
}
