import { type PriceComponent } from "./price-bill.ts";
import { type PriceConditions } from "./price-rates.ts";
import type { PriceTable } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";
export type { PriceComponent };
/** How to price a usage. */
export interface PriceOptions extends PriceConditions {
    /** `parent`: a count without its own price costs as what it is a part of. */
    readonly assume?: "parent" | undefined;
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
/**
 * Prices a usage by the whole price model: the date picks a price list, then come service tier, time of day and prompt size.
 * Where a flat price counts something else than tokens, it covers the tokens of its side that have no price of their own.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export declare function priceUsage(table: PriceTable | null | undefined, usage: UsageCounts, options?: PriceOptions): Price;
