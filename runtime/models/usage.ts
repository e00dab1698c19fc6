import { addDecimals } from "../core/price-sum.ts";
import { noPrice, type Price } from "../core/price.ts";
import type { UsageCounts } from "../core/usage.ts";
import type { Card, PricedBy } from "./card.ts";

/** What a call used, and what that costs. A count that is not there was not reported; an amount of null is unknown, never zero. */
export interface Usage extends UsageCounts, Price {
  /** Prompt and completion; null when neither was reported. */
  readonly totalTokens: number | null;
}

/** A usage with its price by the card. Nothing reported gives no counts and no price. */
export function pricedUsage(card: Card, reported: UsageCounts | null, by: PricedBy = {}): Usage {
  const counts = reported ?? {};
  const { promptTokens, completionTokens } = counts;
  const isCounted = (promptTokens ?? completionTokens) !== undefined;
  return {
    ...counts,
    totalTokens: isCounted ? (promptTokens ?? 0) + (completionTokens ?? 0) : null,
    ...priceOf(card, counts, by),
  };
}

/** Counts that contradict each other have no price: a provider's slip must not take the answer away. */
function priceOf(card: Card, counts: UsageCounts, by: PricedBy): Price {
  try {
    return card.price(counts, by);
  } catch {
    return noPrice;
  }
}

/**
 * The usage of several requests as one: counts are added and priced together, so that amounts are rounded once. Nothing is known
 * where one of them reported nothing.
 */
export function sumUsages(card: Card, reported: readonly (UsageCounts | null)[]): Usage {
  const sum: Record<string, number | string> = { requests: 0 };
  for (const counts of reported) {
    if (counts === null) return pricedUsage(card, null);
    for (const [name, count = 0] of Object.entries({ requests: 1, ...counts })) {
      const before = sum[name] ?? 0;
      sum[name] = name === "seconds" ? addDecimals(`${before}`, `${count}`) : Number(before) + Number(count);
    }
  }
  return pricedUsage(card, sum);
}
