import { divide, type Integer, parse, plus, print, shift, times } from "./decimal.ts";
import { type PriceConditions, selectRates } from "./price-rates.ts";
import type { PriceRates, PriceTable, ScaledPrice } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

/** How to price a usage. */
export interface PriceOptions extends PriceConditions {
  /** `parent`: a count without its own price costs as what it is a part of. */
  readonly assume?: "parent" | undefined;
}

/** One line of a price: `amount` is `count` times `unitPrice`, exactly. */
export interface PriceComponent {
  /** What is counted. `promptTokens` and `completionTokens` are those that no other line counts. */
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
  /** The sum of all components, not rounded: what to add up over many requests. */
  readonly exactPrice: string | null;
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
  exactPrice: null,
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
  const { promptTokens = 0, cachedInputTokens = 0, cacheWriteTokens = 0, cacheWrite1hTokens = 0 } = usage;
  const { audioInputTokens = 0, cachedAudioInputTokens = 0, imageInputTokens = 0, cachedImageInputTokens = 0 } = usage;
  const { completionTokens = 0, reasoningTokens = 0, audioOutputTokens = 0, imageOutputTokens = 0 } = usage;
  const [rates, currency] = selectRates(table, promptTokens, options);
  const { inputPer = "promptTokens", outputPer = "completionTokens" } = rates;
  const [seconds, places] = usage.seconds === undefined ? [0, 0] : parse(String(usage.seconds));
  const scale = table.scale + places;
  const components: PriceComponent[] = [];
  const unpriced: UsageCount[] = [];
  let prompt: Integer | null = rates[inputPer] === undefined ? null : 0;
  let completion: Integer | null | undefined = rates[outputPer] === undefined ? undefined : 0;
  let ofOutput = false;

  /** Adds a line to the bill. No rate: the price is unknown. A rate of null: another price covers this. */
  const charge = (component: UsageCount, count: Integer | undefined, rate: ScaledPrice | null | undefined) => {
    if (count === 0 || rate === 0 ) return;
    let amount: Integer | null = null;
    if (count !== undefined && (count < 0 || (typeof count === "number" && !Number.isSafeInteger(count)))) {
      throw new RangeError(`${component}: ${count} left; counts are whole numbers, and totals include their parts`);
    }
  };
  throw 0;
}
