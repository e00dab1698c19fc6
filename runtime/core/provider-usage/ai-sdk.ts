import type { UsageCounts } from "../usage.ts";
import { countOf, fieldsOf, firstCount, reported, sumCounts } from "./read.ts";

/**
 * What a `usage` of the AI SDK counts, or the result that holds one: versions 5 and 6, what models give and what `generateText` gives.
 * In version 5 the input tokens of Anthropic's models leave out what was read from a cache or written to one, without saying so:
 * read those from the provider's own usage.
 * Its output tokens leave out reasoning of some models (xAI's among them): the total alone tells.
 */
export function usageOfAiSdk(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(fieldsOf(raw)["usage"] ?? raw);
  const input = fieldsOf(usage["inputTokens"]);
  const output = fieldsOf(usage["outputTokens"]);
  const inputDetails = fieldsOf(usage["inputTokenDetails"]);
  const outputDetails = fieldsOf(usage["outputTokenDetails"]);
  const prompt =
    firstCount(input["total"], usage["inputTokens"], usage["tokens"]) ??
    sumCounts(input["noCache"], input["cacheRead"], input["cacheWrite"]);
  const completion =
    firstCount(output["total"], usage["outputTokens"]) ?? sumCounts(output["text"], output["reasoning"]);
  const reasoning = firstCount(output["reasoning"], outputDetails["reasoningTokens"], usage["reasoningTokens"]);
  const rest = (countOf(usage["totalTokens"]) ?? 0) - (prompt ?? 0) - (completion ?? 0);
  const beside = rest > 0 && rest === reasoning ? rest : 0;
  return reported({
    promptTokens: prompt,
    completionTokens: completion === undefined ? undefined : completion + beside,
    cachedInputTokens: firstCount(input["cacheRead"], inputDetails["cacheReadTokens"], usage["cachedInputTokens"]),
    cacheWriteTokens: firstCount(input["cacheWrite"], inputDetails["cacheWriteTokens"]),
    reasoningTokens: reasoning,
  });
}
