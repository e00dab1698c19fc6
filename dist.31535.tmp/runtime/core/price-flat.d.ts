import type { PriceConfig } from "./descriptor.ts";
/** What tokens cost by a card's flat price. */
export interface FlatPrice {
    /** With the digits of the card: `3.00` stays `3.00`. */
    readonly unitPrice: string;
    readonly unit: string;
    /** Rounded half up to seven decimals. */
    readonly totalAmount: string;
    /** Not rounded. */
    readonly exactAmount: string;
    readonly currency: string;
}
/**
 * Prices tokens by the card's flat price alone, as the reference does; null without a price.
 * @throws RangeError where `tokens` is no count.
 */
export declare function flatPrice(pricing: PriceConfig | null | undefined, type: "input" | "output", tokens: number): FlatPrice | null;
