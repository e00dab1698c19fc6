import { addDecimals } from "./price-sum.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

/**
 * Adds usages, exactly. A count that neither reports stays unreported. The sum counts its requests, as a usage that does not
 * say is of one. Price requests one by one and add the prices: what a prompt costs may depend on its size.
 * @throws RangeError where a sum is past 2^53.
 */
export function addUsage(a: UsageCounts, b: UsageCounts): UsageCounts {
  const sum: { -readonly [Count in UsageCount]?: UsageCounts[Count] } = {
    requests: addCounts(a.requests ?? 1, b.requests ?? 1),
  };
  if (a.seconds !== undefined || b.seconds !== undefined) sum.seconds = addSeconds(a.seconds ?? 0, b.seconds ?? 0);
  for (const name of wholeCounts) {
    if (a[name] !== undefined || b[name] !== undefined) sum[name] = addCounts(a[name] ?? 0, b[name] ?? 0);
  }
  return sum;
}

const wholeCounts = [
  "promptTokens",
  "completionTokens",
  "cachedInputTokens",
  "cacheWriteTokens",
  "cacheWrite1hTokens",
  "reasoningTokens",
  "audioInputTokens",
  "cachedAudioInputTokens",
  "audioOutputTokens",
  "imageInputTokens",
  "cachedImageInputTokens",
  "imageOutputTokens",
  "images",
  "characters",
  "pages",
  "searchUnits",
] as const satisfies readonly UsageCount[];

function addCounts(a: number, b: number): number {
  if (!Number.isSafeInteger(a + b)) throw new RangeError(`cannot add the counts ${a} and ${b} exactly`);
  return a + b;
}

/** A number while that is exact, else a decimal. */
function addSeconds(a: number | string, b: number | string): number | string {
  const sum = addDecimals(String(a), String(b));
  return Number.isSafeInteger(Number(sum)) && !sum.includes(".") ? Number(sum) : sum;
}
