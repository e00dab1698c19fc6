import { divide, type Integer, parse, plus, print, shift, times } from "./decimal.ts";
import { wholesOf } from "./price-parts.ts";
import { type PriceConditions, selectList, selectRates } from "./price-rates.ts";
import type { PriceTable } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

/** How to price a usage. */
export interface PriceOptions extends PriceConditions {
  /** `parent`: a count without its own price costs as what it is a part of. */
  readonly assume?: "parent" | undefined;
}

/** One line of a price: `amount` is `count` times `unitPrice`, exactly. */
export interface PriceComponent {
  /** What is counted, without what another line counts. */
  readonly component: UsageCount;
  readonly count: number | string;
  /** The price of one. */
  readonly unitPrice: string;
  readonly amount: string;
}

/** The price of a usage. Null is unknown, never zero. `promptPrice`, `completionPrice` and `totalPrice` have seven decimals. */
export interface Price {
  /** Everything but the output; rounded once, half up. */
  readonly promptPrice: string | null;
  /** The output; rounded once, half up. Null also where the model has no output price. */
  readonly completionPrice: string | null;
  /** The sum of both as they were rounded. */
  readonly totalPrice: string | null;
  readonly currency: string | null;
  /** What was counted and has a price; null without pricing. */
  readonly components: readonly PriceComponent[] | null;
  /** The counts that have no price, which make the total null; null without pricing. */
  readonly unpriced: readonly UsageCount[] | null;
}

const noPrice: Price = {
  promptPrice: null,
  completionPrice: null,
  totalPrice: null,
  currency: null,
  components: null,
  unpriced: null,
};

/**
 * Prices a usage by the whole price model: the date picks a price list, then come service tier, time of day and prompt size.
 * Where a flat price counts something else than tokens, it covers the tokens of its side that have no price of their own.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export function priceUsage(table: PriceTable | null | undefined, usage: UsageCounts, options: PriceOptions = {}): Price {
  if (!table) return noPrice;
  const list = selectList(table, options);
  const { prices, inputPer = "promptTokens", outputPer = "completionTokens" } = selectRates(list, usage.promptTokens ?? 0, options);
  const components: PriceComponent[] = [];
  const unpriced: UsageCount[] = [];
  const isParent = options.assume === "parent";
  let seconds: Integer = 0;
  let places = 0;
  if (usage.seconds !== undefined) [seconds, places] = parse(String(usage.seconds));

  // What has a price of its own is taken out of what it is part of; what has none stays there, if that pays for it.
  const apart: Record<string, number> = { promptTokens: 0, completionTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, audioInputTokens: 0, imageInputTokens: 0 };
  let inputGaps = 0;
  for (const key in usage) {
    const name = key as UsageCount;
    const wholes = wholesOf.get(name);
    const count = name === "seconds" ? seconds : usage[name];
    if (!wholes || count === undefined || count === 0) continue;
    if (count < 0 || (typeof count === "number" && !Number.isSafeInteger(count))) throw new RangeError(`${name}: ${count} is no count`);
    const side = wholes[0];
    let isApart = prices[name] !== undefined;
    if (!isApart) {
      const isPart = name !== side && (isParent || name === "reasoningTokens");
      const isCovered = isPart || (side !== undefined && side !== (side === "promptTokens" ? inputPer : outputPer));
      if (!isCovered) unpriced.push(name);
      if (!isCovered && side !== "completionTokens") inputGaps += 1;
    } else if (side !== undefined && side !== name) apart[side] += count;
    for (const whole of wholes) {
      const total = usage[whole] ?? 0;
      if (count > total) throw new RangeError(`${name} (${count}) exceed ${whole} (${total}), which include them`);
      if (whole === side) continue;
      if (isApart) {
        apart[whole] += count;
        if (prices[whole] !== undefined) apart[side] -= count;
      } else isApart = prices[whole] !== undefined;
    }
  }

  let input: Integer = 0;
  let output: Integer = 0;
  let outputGaps = unpriced.length - inputGaps;
  let hasOutput = prices[outputPer] !== undefined;
  for (const key in prices) {
    const name = key as UsageCount;
    const price = prices[name] ?? 0;
    const isOutput = name === outputPer || wholesOf.get(name)?.[0] === "completionTokens";
    let count = name === "seconds" ? seconds : (usage[name] ?? 0);
    if (usage[name] === undefined) {
      if (name === "requests") count = 1;
      else if (price !== 0 && (name === inputPer || (name === outputPer && name !== "completionTokens"))) {
        unpriced.push(name);
        if (isOutput) outputGaps += 1;
        else inputGaps += 1;
      }
    }
    if (typeof count === "number") count -= apart[name] ?? 0;
    if (count === 0) continue;
    if (count < 0) throw new RangeError(`the parts of ${name} exceed it by ${-count}`);
    const amount = times(price, name === "seconds" ? count : shift(count, places));
    components.push({
      component: name,
      count: name === "seconds" ? (usage.seconds ?? 0) : Number(count),
      unitPrice: printExact(table, times(price, 1), 0),
      amount: printExact(table, amount, places),
    });
    if (isOutput) {
      hasOutput = true;
      output = plus(output, amount);
    } else input = plus(input, amount);
  }

  const prompt = prices[inputPer] === undefined || inputGaps > 0 ? null : roundAmount(table, input, places);
  const completion = hasOutput && outputGaps === 0 ? roundAmount(table, output, places) : null;
  return {
    promptPrice: prompt === null ? null : print(prompt, 7, 7),
    completionPrice: completion === null ? null : print(completion, 7, 7),
    totalPrice: prompt === null || unpriced.length > 0 ? null : print(plus(prompt, completion ?? 0), 7, 7),
    currency: list.currency ?? table.currency,
    components,
    unpriced,
  };
}

function roundAmount({ scale, divisor }: PriceTable, amount: Integer, places: number): Integer {
  const excess = scale + places - 7;
  return divide(shift(amount, -excess), shift(divisor ?? 1, excess));
}

/** Prints an amount with all its decimals; of a third that has no end, with thirty more than the table has. */
function printExact({ scale, divisor }: PriceTable, amount: Integer, places: number): string {
  return divisor ? print(divide(shift(amount, 30), divisor), scale + places + 30) : print(amount, scale + places);
}
