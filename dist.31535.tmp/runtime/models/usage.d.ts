import type { Price } from "../core/price.ts";
import type { UsageCounts } from "../core/usage.ts";
import type { Card, PricedBy } from "./card.ts";
/** What a call used, and what that costs. A count that is not there was not reported; an amount of null is unknown, never zero. */
export interface Usage extends UsageCounts, Price {
    /** Prompt and completion; null when neither was reported. */
    readonly totalTokens: number | null;
}
/** A usage with its price by the card. Nothing reported gives no counts and no price. */
export declare function pricedUsage(card: Card, counts: UsageCounts | null, by: PricedBy): Usage;
/** The usage of several requests as one: counts are added, and so are the exact amounts, each priced on its own, rounded once. */
export declare function addUsages(usages: readonly Usage[]): Usage;
