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
export declare function sumPrices(prices: Iterable<Price>): PriceSum;
/**
 * Adds two sums, exactly.
 * @throws RangeError where currencies differ: they are never mixed, nor converted.
 */
export declare function addPrices(a: PriceSum, b: PriceSum): PriceSum;
/** What a usage costs before rounding: the sum of its components; null when it is unknown. */
export declare function exactPrice({ totalPrice, components }: Price): string | null;
/** Adds decimals, exactly, with the decimal places of the longer one; null is unknown. */
export declare function addDecimals(a: string, b: string): string;
export declare function addDecimals(a: string | null, b: string | null): string | null;
