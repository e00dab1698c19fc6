import type { UsageCount } from "./usage.ts";

/** A price of one token, second, image, ... as an integer: times 10 ^ -`scale` of its table. Past 2^53 its digits are a string. */
export type ScaledPrice = number | string;

/** What the flat price of a side may count instead of tokens. */
export type FlatCount = Extract<UsageCount, "requests" | "images" | "seconds" | "characters" | "pages" | "searchUnits">;

/** The prices that hold for a request. */
export interface PriceRates {
  /** By what they count. A price that is not here is unknown. Totals price what is counted as nothing more special. */
  readonly prices: { readonly [Count in UsageCount]?: ScaledPrice };
  /** What the input price counts, where it is not tokens. */
  readonly inputPer?: FlatCount;
  /** What the output price counts, where it is not tokens. */
  readonly outputPer?: FlatCount;
}

/** Prices by prompt size. */
export interface TieredRates extends PriceRates {
  /** Ascending. The last one whose `above` the prompt tokens exceed prices the whole request. */
  readonly tiers?: readonly PriceTier[];
}
/** The prices of long prompts. */
export interface PriceTier extends PriceRates {
  readonly above: number;
}

/** Prices by time of day, then by prompt size. */
export interface PriceSchedule extends TieredRates {
  /** These do not overlap. */
  readonly windows?: readonly PriceWindow[];
}
/** The prices of some time of every day: UTC, `from` included, `to` excluded, across midnight if `to` comes first. */
export interface PriceWindow extends TieredRates {
  readonly from: string;
  readonly to: string;
}

/** Prices by service tier. */
export interface PriceList extends PriceSchedule {
  readonly services?: Readonly<Record<string, PriceSchedule>>;
  /** The service tiers that cost the same share of every normal price. There are none where prices depend on the time of day. */
  readonly shares?: Readonly<Record<string, PriceShare>>;
}
/** A normal price times the first number, divided by the second: without a rest. */
export type PriceShare = readonly [times: number, by: number];

/** What held before the present prices. */
export interface PreviousPrices extends PriceList {
  /** The UTC date on which these prices ended, itself excluded. */
  readonly until: string;
  /** Where it is not that of the table. */
  readonly currency?: string;
}

/** All prices of a model, worked out at build time: plain data that reads like its card. */
export interface PriceTable extends PriceList {
  readonly currency: string;
  /** Decimal places of all prices in this table. */
  readonly scale: number;
  /** 3 where a price per minute gives no finite price per second: every price in this table is then three times as large. */
  readonly divisor?: 3;
  /** By ascending `until`. */
  readonly previous?: readonly PreviousPrices[];
}
