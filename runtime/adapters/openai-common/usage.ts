import type { UsageCounts } from "../../core/usage.ts";
import { at, fieldsOf, type Fields } from "./json.ts";

/**
 * What a `usage` object of an OpenAI-style provider counts; null where there is none. Prompt tokens include cached ones,
 * completion tokens include reasoning. INTERIM: to be replaced by core/provider-usage.
 */
export function openaiUsage(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(raw);
  if (usage === undefined) return null;
  if (usage["type"] === "duration") return { seconds: count(usage, [["seconds"]]) };
  const total = count(usage, [["total_tokens"]]);
  const completion = count(usage, places.completion);
  const prompt = count(usage, places.prompt) ?? (completion === undefined ? total : undefined);
  if (prompt === undefined && completion === undefined) return null;
  const reasoning = count(usage, places.reasoning);
  const audio = count(usage, places.audioInput);
  // Counts that stand beside a total instead of in it: xAI's reasoning, Mistral's audio. Only the sum tells.
  const rest = total === undefined ? 0 : total - (prompt ?? 0) - (completion ?? 0);
  const reasoningBeside = rest > 0 && rest === reasoning;
  const audioBeside = rest > 0 && !reasoningBeside && rest === audio;
  return {
    promptTokens: audioBeside ? (prompt ?? 0) + rest : prompt,
    completionTokens: reasoningBeside ? (completion ?? 0) + rest : completion,
    cachedInputTokens: count(usage, places.cached),
    cacheWriteTokens: count(usage, places.cacheWrite),
    reasoningTokens: reasoning,
    audioInputTokens: audio,
    audioOutputTokens: count(usage, places.audioOutput),
  };
}

/** Where the counts may stand; the first place that has one counts. */
const places = {
  prompt: [["prompt_tokens"], ["input_tokens"]],
  completion: [["completion_tokens"], ["output_tokens"]],
  cached: [
    ["prompt_tokens_details", "cached_tokens"],
    ["input_tokens_details", "cached_tokens"],
    ["cached_tokens"],
    ["num_cached_tokens"],
    ["prompt_cache_hit_tokens"],
  ],
  cacheWrite: [
    ["prompt_tokens_details", "cache_write_tokens"],
    ["input_tokens_details", "cache_write_tokens"],
  ],
  reasoning: [
    ["completion_tokens_details", "reasoning_tokens"],
    ["output_tokens_details", "reasoning_tokens"],
  ],
  audioInput: [
    ["prompt_tokens_details", "audio_tokens"],
    ["input_token_details", "audio_tokens"],
  ],
  audioOutput: [["completion_tokens_details", "audio_tokens"]],
} as const;

function count(usage: Fields, paths: readonly (readonly string[])[]): number | undefined {
  for (const path of paths) {
    const value = at(usage, path);
    if (typeof value === "number") return value;
  }
  return undefined;
}
