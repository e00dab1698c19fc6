import type { Price, PriceComponent } from "../core/price.ts";
import { addDecimals } from "../core/price-sum.ts";
import type { UsageCounts } from "../core/usage.ts";
import type { Card, PricedBy } from "./card.ts";

/** What a call used, and what that costs. A count that is not there was not reported; an amount of null is unknown, never zero. */
export interface Usage extends UsageCounts, Price {
  /** Prompt and completion; null when neither was reported. */
  readonly totalTokens: number | null;
}

/** A usage with its price by the card. Nothing reported gives no counts and no price. */
export function pricedUsage(card: Card, counts: UsageCounts | null, by: PricedBy): Usage {
  const known = counts ?? {};
  return { ...known, totalTokens: totalOf(known), ...priceOf(card, known, by) };
}

/** Counts that contradict each other have no price: a provider's slip must not take the answer away. */
function priceOf(card: Card, counts: UsageCounts, by: PricedBy): Price {
  try {
    return card.price(counts, by);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return { promptPrice: null, completionPrice: null, totalPrice: null, currency: null, components: null, unpriced: null };
  }
}

function totalOf({ promptTokens, completionTokens }: UsageCounts): number | null {
  return promptTokens === undefined && completionTokens === undefined ? null : (promptTokens ?? 0) + (completionTokens ?? 0);
}

/** The usage of several requests as one: counts are added, and so are the amounts, each priced on its own. */
export function addUsages(usages: readonly Usage[]): Usage {
  const [first] = usages;
  if (usages.length === 1 && first !== undefined) return first;
  const counts = usages.map(countsOf).reduce(addCounts, { requests: 0 });
  const isPriced = usages.every(({ components }) => components !== null);
  return {
    ...counts,
    totalTokens: totalOf(counts),
    promptPrice: sumOf(usages, "promptPrice"),
    completionPrice: sumOf(usages, "completionPrice"),
    totalPrice: sumOf(usages, "totalPrice"),
    currency: usages.find(({ currency }) => currency !== null)?.currency ?? null,
    components: isPriced ? addComponents(usages.flatMap(({ components }) => components ?? [])) : null,
    unpriced: isPriced ? [...new Set(usages.flatMap(({ unpriced }) => unpriced ?? []))] : null,
  };
}

/** Exact; unknown as soon as one of them is. */
function sumOf(usages: readonly Usage[], name: "promptPrice" | "completionPrice" | "totalPrice"): string | null {
  return usages.map((usage) => usage[name]).reduce(addDecimals, "0.0000000");
}

/** What of a usage is no count. */
const amounts: ReadonlySet<string> = new Set<keyof Price | "totalTokens">(["totalTokens", "promptPrice", "completionPrice", "totalPrice", "currency", "components", "unpriced"]);

function countsOf(usage: Usage): UsageCounts {
  return Object.fromEntries(Object.entries(usage).filter(([name]) => !amounts.has(name)));
}

function addCounts(a: UsageCounts, { requests = 1, ...b }: UsageCounts): UsageCounts {
  const sum: Record<string, number | string> = { ...withoutUndefined(a), requests: (a.requests ?? 0) + requests };
  for (const [name, count] of Object.entries(b)) {
    if (count === undefined) continue;
    const before = sum[name];
    if (before === undefined) sum[name] = count;
    else if (typeof before === "number" && typeof count === "number" && Number.isSafeInteger(before + count)) sum[name] = before + count;
    else sum[name] = addDecimals(String(before), String(count)) ?? count;
  }
  return sum;
}

function withoutUndefined(counts: UsageCounts): Record<string, number | string> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined)) as Record<string, number | string>;
}

/** Lines of the same thing at the same price become one. */
function addComponents(components: readonly PriceComponent[]): readonly PriceComponent[] {
  const lines = new Map<string, PriceComponent>();
  for (const line of components) {
    const key = `${line.component} ${line.unitPrice}`;
    const before = lines.get(key);
    lines.set(key, before === undefined ? line : addLines(before, line));
  }
  return [...lines.values()];
}

function addLines(a: PriceComponent, b: PriceComponent): PriceComponent {
  const isWhole = typeof a.count === "number" && typeof b.count === "number" && Number.isSafeInteger(a.count + b.count);
  const count = isWhole ? Number(a.count) + Number(b.count) : (addDecimals(String(a.count), String(b.count)) ?? b.count);
  return { ...a, count, amount: addDecimals(a.amount, b.amount) ?? b.amount };
}
