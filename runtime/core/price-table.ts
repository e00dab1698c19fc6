import type { UsageCount } from "./usage.ts";

/** A price of one token, second, image, ... as an integer: times 10 ^ -`scale` of its table. Past 2^53 its digits are a string. */
export type ScaledPrice = number | string;

/** What the flat price of a side may count instead of tokens. */
export type FlatCount = Extract<UsageCount, "requests" | "images" | "seconds" | "characters" | "pages" | "searchUnits">;

/**
 * The prices that hold for a request, by what they count. A price that is not here is unknown.
 * `promptTokens` and `completionTokens` price the tokens that are not counted as something more special.
 */
export type PriceRates = { readonly [Count in UsageCount]?: ScaledPrice } & {
  /** What the input price counts, where it is not tokens. */
  readonly inputPer?: FlatCount;
  /** What the output price counts, where it is not tokens. */
  readonly outputPer?: FlatCount;
};

/** Prices by prompt size. */
export type TieredRates = PriceRates & {
  /** Ascending. The last one whose `above` the prompt tokens exceed prices the whole request. */
  readonly tiers?: readonly (PriceRates & { readonly above: number })[];
};

/** Prices by time of day, then by prompt size. */
export type PriceSchedule = TieredRates & {
  /** UTC times of day, `from` inclusive, `to` exclusive; may cross midnight. Do not overlap. */
  readonly windows?: readonly (TieredRates & { readonly from: string; readonly to: string })[];
};

/** Prices by service tier. */
export type PriceBook = PriceSchedule & { readonly services?: Readonly<Record<string, PriceSchedule>> };

/** What held before the present prices. */
export type PreviousPrices = PriceBook & {
  /** The UTC date on which these prices ended, itself excluded. */
  readonly until: string;
  /** Where it is not that of the table. */
  readonly currency?: string;
};

/** All prices of a model, worked out at build time: plain data that reads like its card. */
export type PriceTable = PriceBook & {
  readonly currency: string;
  /** Decimal places of all prices in this table. */
  readonly scale: number;
  /** 3 where a price per minute gives no finite price per second: every price in this table is then three times as large. */
  readonly divisor?: 3;
  /** By ascending `until`. */
  readonly previous?: readonly PreviousPrices[];
};
