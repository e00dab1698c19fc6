import { billUsage, type Price, type PriceComponent } from "./price-bill.ts";
import { ofClock, ofDate, type PriceTime } from "./price-dates.ts";
import { ofService, ofSize } from "./price-rates.ts";
import type { PriceTable } from "./price-table.ts";
import type { UsageCounts } from "./usage.ts";

export type { Price, PriceComponent };

/** How to price a usage. */
export interface PriceOptions {
  /** When the request ran, where prices depend on it; now when left out. Text is an ISO date, or an ISO time with its zone. */
  readonly at?: PriceTime;
  /** The service tier that served it. `default`, `standard` and `auto` mean the normal prices; a tier that the card does not know has no price. */
  readonly serviceTier?: string | undefined;
  /** `parent`: a count without its own price costs as what it is a part of. */
  readonly assume?: "parent" | undefined;
}

/** The price of what has none. */
export const noPrice: Price = {
  promptPrice: null,
  completionPrice: null,
  totalPrice: null,
  currency: null,
  components: null,
  unpriced: null,
};

/**
 * Prices a usage by the whole price model: the date picks a price list, then come service tier, time of day and prompt size.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export function priceUsage(table: PriceTable | null | undefined, usage: UsageCounts, options?: PriceOptions): Price {
  if (!table) return noPrice;
  const list = ofDate(table, options?.at);
  const schedule = ofClock(ofService(list, options?.serviceTier), options?.at);
  return billUsage(table, ofSize(schedule, usage.promptTokens), usage, options?.assume === "parent", list.currency);
}

/**
 * As `priceUsage`, for a table whose prices depend on no time, which makes a bundle smaller.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export function priceTimeless(table: PriceTable, usage: UsageCounts, options?: Omit<PriceOptions, "at">): Price {
  return billUsage(
    table,
    ofSize(ofService(table, options?.serviceTier), usage.promptTokens),
    usage,
    options?.assume === "parent",
  );
}
