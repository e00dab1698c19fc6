import { ofSize } from "./price-rates.ts";
import type { PriceTable } from "./price-table.ts";
import type { UsageCounts } from "./usage.ts";

/** Tokens of text, and their requests. As in a usage, prompt tokens include cached and written ones. */
export interface TokenCounts extends Pick<
  UsageCounts,
  "completionTokens" | "cachedInputTokens" | "cacheWriteTokens" | "requests"
> {
  readonly promptTokens: number;
}

/**
 * The `totalPrice` of `priceUsage` for tokens of text at the normal prices, without the breakdown: a fifth of the code, for a bundle
 * that has to be small. Null where a count has no price, or prices depend on the time of day.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export function priceTokens(table: PriceTable, usage: TokenCounts): string | null {
  const { promptTokens, cachedInputTokens = 0, cacheWriteTokens = 0, completionTokens = 0, requests = 1 } = usage;
  const { prices, outputPer } = ofSize(table, promptTokens);
  const counts = {
    promptTokens: promptTokens - cachedInputTokens - cacheWriteTokens,
    cachedInputTokens,
    cacheWriteTokens,
    requests,
    completionTokens,
  };
  // To be small: numbers, which `priceUsage` prefers while they are safe, are faster.
  const one = 10n ** BigInt(table.scale) * BigInt(table.divisor ?? 1);
  let input = 0n;
  let output = 0n;
  for (const [count, tokens] of Object.entries(counts)) {
    if (!(tokens >= 0 && Number.isSafeInteger(tokens))) throw new RangeError(`${count}: not a count: ${tokens}`);
    const amount = BigInt(prices[count as keyof TokenCounts] ?? 0) * BigInt(tokens);
    if (count === "completionTokens") output = amount;
    else input += amount;
  }
  for (const [count, given] of Object.entries(usage)) if (given && !(count in counts && count in prices)) return null;
  if (table.windows || outputPer || prices.promptTokens === undefined) return null;
  const total = roundTo7(input, one) + roundTo7(output, one);
  const digits = String(total < 0 ? -total : total).padStart(8, "0");
  return `${total < 0 ? "-" : ""}${digits.slice(0, -7)}.${digits.slice(-7)}`;
}

/** With seven decimals, ties away from zero. */
function roundTo7(amount: bigint, one: bigint): bigint {
  return (amount * 20_000_000n + (amount < 0 ? -one : one)) / (one * 2n);
}
