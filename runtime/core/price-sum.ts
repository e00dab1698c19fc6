import { parse, plus, print, shift } from "./decimal.ts";
import type { Price } from "./price.ts";

/** Prices added up. An amount is null if it is unknown in any of them. */
export type PriceSum = Pick<Price, "promptPrice" | "completionPrice" | "totalPrice" | "currency">;

/** What a usage costs before any rounding: the sum of its components, with all decimals. Null where a price is unknown. */
export function exactPrice({ components, unpriced }: Pick<Price, "components" | "unpriced">): string | null {
  if (components === null || unpriced === null || unpriced.length > 0) return null;
  return components.reduce((sum, { amount }) => addExact(sum, amount), "0");
}

/**
 * Adds prices, exactly. Nothing adds up to zero of no currency.
 * @throws RangeError where currencies differ: they are never mixed, nor converted.
 */
export function sumPrices(prices: Iterable<PriceSum>): PriceSum {
  let sum: PriceSum = { promptPrice: "0.0000000", completionPrice: "0.0000000", totalPrice: "0.0000000", currency: null };
  for (const price of prices) sum = addPrices(sum, price);
  return sum;
}

/**
 * Adds two prices, exactly.
 * @throws RangeError where currencies differ.
 */
export function addPrices(a: PriceSum, b: PriceSum): PriceSum {
  if (a.currency !== b.currency && a.currency !== null && b.currency !== null) {
    throw new RangeError(`cannot add ${b.currency} to ${a.currency}`);
  }
  return {
    promptPrice: addDecimals(a.promptPrice, b.promptPrice),
    completionPrice: addDecimals(a.completionPrice, b.completionPrice),
    totalPrice: addDecimals(a.totalPrice, b.totalPrice),
    currency: a.currency ?? b.currency,
  };
}

/** Adds decimals, exactly, with the decimal places of the longer one; null is unknown. */
export function addDecimals(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : addExact(a, b);
}

function addExact(a: string, b: string): string {
  const [digits, scale] = parse(a);
  const [otherDigits, otherScale] = parse(b);
  const places = Math.max(scale, otherScale);
  return print(plus(shift(digits, places - scale), shift(otherDigits, places - otherScale)), places, places);
}
