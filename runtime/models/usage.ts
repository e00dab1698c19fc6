import { parse, plus, print, round, shift } from "../core/decimal.ts";
import { noPrice, type Price, type PriceComponent } from "../core/price.ts";
import type { UsageCount, UsageCounts } from "../core/usage.ts";
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
    return noPrice;
  }
}

function totalOf({ promptTokens, completionTokens }: UsageCounts): number | null {
  return promptTokens === undefined && completionTokens === undefined
    ? null
    : (promptTokens ?? 0) + (completionTokens ?? 0);
}

/** The usage of several requests as one: counts are added, and so are the exact amounts, each priced on its own, rounded once. */
export function addUsages(usages: readonly Usage[]): Usage {
  const [first] = usages;
  if (usages.length === 1 && first !== undefined) return first;
  const counts = usages.map(countsOf).reduce(addCounts, { requests: 0 });
  const isPriced = usages.every(({ components }) => components !== null);
  const components = isPriced ? addComponents(usages.flatMap((usage) => usage.components ?? [])) : null;
  const promptPrice = sumOf(usages, "promptPrice", components, (component) => !outputs.has(component));
  const completionPrice = sumOf(usages, "completionPrice", components, (component) => outputs.has(component));
  const isWhole = usages.every(({ totalPrice }) => totalPrice !== null);
  return {
    ...counts,
    totalTokens: totalOf(counts),
    promptPrice,
    completionPrice,
    totalPrice: isWhole ? sevenPlaces(addDecimals(promptPrice ?? "0", completionPrice ?? "0")) : null,
    currency: usages.find(({ currency }) => currency !== null)?.currency ?? null,
    components,
    unpriced: isPriced ? [...new Set(usages.flatMap(({ unpriced }) => unpriced ?? []))] : null,
  };
}

/** What is counted of an answer; everything else is of a prompt. */
const outputs: ReadonlySet<string> = new Set<UsageCount>([
  "completionTokens",
  "reasoningTokens",
  "audioOutputTokens",
  "imageOutputTokens",
]);

/** Unknown as soon as one of them is. */
function sumOf(
  usages: readonly Usage[],
  name: "promptPrice" | "completionPrice",
  components: readonly PriceComponent[] | null,
  isOfSide: (component: UsageCount) => boolean,
): string | null {
  if (components === null || usages.some((usage) => usage[name] === null)) return null;
  const ofSide = components.filter(({ component }) => isOfSide(component));
  return sevenPlaces(ofSide.reduce((sum, { amount }) => addDecimals(sum, amount), "0"));
}

/** Rounded half up. */
function sevenPlaces(text: string): string {
  const [digits, scale] = parse(text);
  return print(round(digits, scale, 7), 7, 7);
}

/** Exact, without zeros at its end. */
function addDecimals(a: string, b: string): string {
  const [digits, scale] = parse(a);
  const [otherDigits, otherScale] = parse(b);
  const places = Math.max(scale, otherScale);
  return print(plus(shift(digits, places - scale), shift(otherDigits, places - otherScale)), places);
}

/** What of a usage is no count. */
const amounts: ReadonlySet<string> = new Set<keyof Price | "totalTokens">([
  "totalTokens",
  "promptPrice",
  "completionPrice",
  "totalPrice",
  "currency",
  "components",
  "unpriced",
]);

function countsOf(usage: Usage): UsageCounts {
  return Object.fromEntries(Object.entries(usage).filter(([name, count]) => !amounts.has(name) && count !== undefined));
}

function addCounts(a: UsageCounts, { requests = 1, ...b }: UsageCounts): UsageCounts {
  const sum: Record<string, number | string> = {
    ...(a as Record<string, number | string>),
    requests: (a.requests ?? 0) + requests,
  };
  for (const [name, count] of Object.entries(b)) sum[name] = addCount(sum[name] ?? 0, count ?? 0);
  return sum;
}

/** Seconds may be decimal texts, which stay exact. */
function addCount(a: number | string, b: number | string): number | string {
  const sum = Number(a) + Number(b);
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(sum)
    ? sum
    : addDecimals(String(a), String(b));
}

/** Lines of the same thing at the same price become one. */
function addComponents(components: readonly PriceComponent[]): readonly PriceComponent[] {
  const lines = new Map<string, PriceComponent>();
  for (const line of components) {
    const key = `${line.component} ${line.unitPrice}`;
    const before = lines.get(key);
    const joined = before && {
      ...before,
      count: addCount(before.count, line.count),
      amount: addDecimals(before.amount, line.amount),
    };
    lines.set(key, joined ?? line);
  }
  return [...lines.values()];
}
