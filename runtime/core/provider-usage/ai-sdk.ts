import type { UsageCounts } from "../usage.ts";
import { fieldsOf, firstCount, reported } from "./read.ts";

/**
 * What a `usage` of the AI SDK counts, or the result that holds one: versions 5 and 6, what models give and what `generateText` gives.
 * In version 5 the input tokens of Anthropic's models leave out what was read from a cache or written to one, without saying so:
 * read those from the provider's own usage.
 */
export function usageOfAiSdk(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(fieldsOf(raw)["usage"] ?? raw);
  const input = fieldsOf(usage["inputTokens"]);
  const output = fieldsOf(usage["outputTokens"]);
  const inputDetails = fieldsOf(usage["inputTokenDetails"]);
  const outputDetails = fieldsOf(usage["outputTokenDetails"]);
  return reported({
    promptTokens: firstCount(input["total"], usage["inputTokens"], usage["tokens"]),
    completionTokens: firstCount(output["total"], usage["outputTokens"]),
    cachedInputTokens: firstCount(input["cacheRead"], inputDetails["cacheReadTokens"], usage["cachedInputTokens"]),
    cacheWriteTokens: firstCount(input["cacheWrite"], inputDetails["cacheWriteTokens"]),
    reasoningTokens: firstCount(output["reasoning"], outputDetails["reasoningTokens"], usage["reasoningTokens"]),
  });
}
