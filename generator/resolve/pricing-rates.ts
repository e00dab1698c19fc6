import { parse } from "../../runtime/core/decimal.ts";
import type { FlatCount, PriceRates, ScaledPrice } from "../../runtime/core/price-table.ts";
import type { UsageCount } from "../../runtime/core/usage.ts";
import type { PricesEntity, PriceUnit } from "../schema/pricing.ts";

/** The price of one, exact: `digits` over `divisor`, with `scale` decimal places, in lowest terms. */
export interface Rate {
  readonly digits: bigint;
  readonly scale: number;
  /** Sixty seconds are 2 * 2 * 3 * 5: a third is what decimals cannot say. */
  readonly divisor: 1 | 3;
}
/** How a rate is written in a table. */
export type Encode = (rate: Rate) => ScaledPrice;

/** What the prices of one list share. */
export interface RateTerms {
  readonly unit: string;
  readonly input_per: PriceUnit | undefined;
  readonly output_per: PriceUnit | undefined;
  /** Multipliers of a service tier or a time of day. */
  readonly factors: readonly string[];
}

const inputPrices = {
  cached_input: "cachedInputTokens",
  cache_write: "cacheWriteTokens",
  cache_write_1h: "cacheWrite1hTokens",
  audio_input: "audioInputTokens",
  cached_audio_input: "cachedAudioInputTokens",
  image_input: "imageInputTokens",
  cached_image_input: "cachedImageInputTokens",
} as const satisfies Partial<Record<keyof PricesEntity, UsageCount>>;

const outputPrices = {
  reasoning: "reasoningTokens",
  audio_output: "audioOutputTokens",
  image_output: "imageOutputTokens",
} as const satisfies Partial<Record<keyof PricesEntity, UsageCount>>;

const pricesOfOne = {
  per_request: "request",
  per_image: "image",
  per_second: "second",
  per_minute: "minute",
  per_character: "character",
  per_page: "page",
  per_search_unit: "search_unit",
} as const satisfies Partial<Record<keyof PricesEntity, PriceUnit>>;

/** What a flat price counts, where that is not tokens. */
export function flatCount(unit: PriceUnit | undefined): FlatCount | undefined {
  return unit === undefined || unit === "token" ? undefined : counts[unit];
}

const counts: Readonly<Record<Exclude<PriceUnit, "token">, FlatCount>> = {
  request: "requests",
  image: "images",
  second: "seconds",
  minute: "seconds",
  character: "characters",
  page: "pages",
  search_unit: "searchUnits",
};

/** The prices of one entry, each for one token, second, image, ... */
export function compileRates(
  prices: PricesEntity,
  { unit, input_per, output_per, factors }: RateTerms,
  encode: Encode,
): PriceRates {
  const compiled: { -readonly [Count in UsageCount]?: ScaledPrice } = {};
  const set = (count: UsageCount, decimals: readonly string[], per?: PriceUnit) => {
    compiled[count] = encode(rateOf([...decimals, ...factors], per === "minute"));
  };
  const { input, output } = prices;
  const inputPer = input === undefined ? undefined : flatCount(input_per);
  const outputPer = output === undefined ? undefined : flatCount(output_per);
  // One count has one price. Where both sides have a flat price for it, one of them is zero, or it is a contradiction: that one is for tokens.
  const isClash = inputPer === outputPer && input !== undefined && output !== undefined;
  const freeSide = isClash ? (isZero(input) ? "input" : "output") : undefined;
  const per = {
    ...(inputPer && freeSide !== "input" && { inputPer }),
    ...(outputPer && freeSide !== "output" && { outputPer }),
  };
  if (input !== undefined) set(per.inputPer ?? "promptTokens", [input, unit], input_per);
  for (const [key, count] of entries(inputPrices)) {
    const price = prices[key];
    if (price !== undefined) set(count, [price, unit]);
  }
  for (const [key, unitOfOne] of entries(pricesOfOne)) {
    const price = prices[key];
    if (price !== undefined) set(counts[unitOfOne], [price], unitOfOne);
  }
  if (output !== undefined) set(per.outputPer ?? "completionTokens", [output, unit], output_per);
  for (const [key, count] of entries(outputPrices)) {
    const price = prices[key];
    if (price !== undefined) set(count, [price, unit]);
  }
  return { ...per, prices: compiled };
}

/** Whether a decimal is zero, however it is written. */
export function isZero(decimal: string): boolean {
  return parse(decimal)[0] === 0n;
}

function entries<Key extends string, Value>(table: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}

function rateOf(decimals: readonly string[], perMinute: boolean): Rate {
  let digits = 1n;
  let scale = 0;
  for (const decimal of decimals) {
    const [factor, places] = parse(decimal);
    digits *= factor;
    scale += places;
  }
  if (!perMinute) return lowestTerms(digits, scale, 1);
  return lowestTerms(digits * 5n, scale + 2, 3);
}

function lowestTerms(digits: bigint, scale: number, divisor: 1 | 3): Rate {
  if (divisor === 3 && digits % 3n === 0n) return lowestTerms(digits / 3n, scale, 1);
  if (scale > 0 && digits % 10n === 0n) return lowestTerms(digits / 10n, scale - 1, divisor);
  return { digits, scale, divisor };
}
