import { type Integer } from "./decimal.ts";
import type { PriceRates, PriceTable, ScaledPrice } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";
/** One line of a price: `amount` is `count` times `unitPrice`. */
export interface PriceComponent {
    /** What is counted, without what another line counts. */
    readonly component: UsageCount;
    readonly count: number | string;
    /** The price of one. Exact, but for a third of a decimal, which has no end: it is rounded far behind the amounts that exist. */
    readonly unitPrice: string;
    /** Exact, as `unitPrice` is. */
    readonly amount: string;
}
/** A price in the making. */
export interface Bill {
    readonly table: PriceTable;
    readonly usage: UsageCounts;
    readonly prices: PriceRates["prices"];
    /** Whose price a count costs that has none of its own. */
    readonly substitutes: Substitutes;
    readonly unitPrices: Map<ScaledPrice, string>;
    /** The digits of `usage.seconds`, and how many of them follow the point: amounts have as many more decimals than the table. */
    readonly seconds: Integer;
    readonly places: number;
    readonly components: PriceComponent[];
    readonly unpriced: UsageCount[];
}
/** For each count the counts whose price it may cost, the first that has one. */
export type Substitutes = {
    readonly [Count in UsageCount]?: readonly UsageCount[];
};
/** The input or the output of a bill. */
export interface Side {
    /** Unrounded; undefined while nothing has a price. */
    amount: Integer | undefined;
    /** Whether a count has no price. */
    isUnknown: boolean;
}
/** A bill without lines. */
export declare function openBill(table: PriceTable, usage: UsageCounts, { prices }: PriceRates, substitutes: Substitutes): Bill;
/** A side whose flat price counts `flat`. */
export declare function openSide({ prices }: Bill, flat: UsageCount): Side;
/** Notes that a count has no price. */
export declare function leaveOpen({ unpriced }: Bill, side: Side, count: UsageCount): void;
/** What a flat price counts must be given, unless it is free. A usage is of one request if it does not say. */
export declare function need(bill: Bill, side: Side, count: UsageCount): void;
/** Adds a line, if there is anything to count. Without a price the count stays open, unless `otherwise` is null: something else pays for it. */
export declare function charge(bill: Bill, side: Side, component: UsageCount, count: Integer, otherwise?: null): void;
/** The amount of a side with seven decimals, rounded half up; null where it is unknown. */
export declare function roundSide({ table, places }: Bill, { amount, isUnknown }: Side): Integer | null;
