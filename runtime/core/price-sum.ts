import { parse, print, shift } from "./decimal.ts";
import type { Price } from "./price.ts";

/** Prices added up. An amount is null where it is unknown in any of them. */
export interface PriceSum {
  readonly promptPrice: string | null;
  readonly completionPrice: string | null;
  /** The sum of the totals as each was rounded: what the requests cost one by one. */
  readonly totalPrice: string | null;
  /** The sum of what they cost before rounding. */
  readonly exactPrice: string | null;
  readonly currency: string | null;
}

/**
 * Adds prices, exactly. No prices add up to zero of no currency.
 * @throws RangeError where currencies differ: they are never mixed, nor converted.
 */
export function sumPrices(prices: Iterable<Price>): PriceSum {
  const zero = "0.0000000";
  let sum: PriceSum = { promptPrice: zero, completionPrice: zero, totalPrice: zero, exactPrice: "0", currency: null };
  for (const price of prices) sum = addPrices(sum, { ...price, exactPrice: exactPrice(price) });
  return sum;
}

/**
 * Adds two sums, exactly.
 * @throws RangeError where currencies differ: they are never mixed, nor converted.
 */
export function addPrices(a: PriceSum, b: PriceSum): PriceSum {
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) {
    throw new RangeError(`cannot add ${b.currency} to ${a.currency}`);
  }
  return {
    promptPrice: addDecimals(a.promptPrice, b.promptPrice),
    completionPrice: addDecimals(a.completionPrice, b.completionPrice),
    totalPrice: addDecimals(a.totalPrice, b.totalPrice),
    exactPrice: addExact(a.exactPrice, b.exactPrice),
    currency: a.currency ?? b.currency,
  };
}

/** What a usage costs before rounding: the sum of its components; null when it is unknown. */
export function exactPrice({ totalPrice, components }: Price): string | null {
  if (totalPrice === null || components === null) return null;
  return components.reduce<string | null>((sum, { amount }) => addExact(sum, amount), "0");
}

/** As `addDecimals`, without zeros at the end. */
function addExact(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : print(...parse(addDecimals(a, b)));
}

/** Adds decimals, exactly, with the decimal places of the longer one; null is unknown. */
export function addDecimals(a: string, b: string): string;
export function addDecimals(a: string | null, b: string | null): string | null;
export function addDecimals(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  const [digits, scale] = parse(a);
  const [otherDigits, otherScale] = parse(b);
  const places = Math.max(scale, otherScale);
  return print(shift(digits, places - scale) + shift(otherDigits, places - otherScale), places, places);
}
