import { type Integer, parse, times } from "../../runtime/core/decimal.ts";
import type { FlatCount, PriceComponentName, PriceRates, ScaledPrice } from "../../runtime/core/price-table.ts";
import type { PricesEntity, PriceUnit } from "../schema/pricing.ts";

/** The price of one, exact: `digits` over `divisor`, with `scale` decimal places, in lowest terms. */
export interface Rate {
  readonly digits: Integer;
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

const tokenPrices = [
  ["cachedInput", "cached_input"],
  ["cacheWrite", "cache_write"],
  ["cacheWrite1h", "cache_write_1h"],
  ["reasoning", "reasoning"],
  ["audioInput", "audio_input"],
  ["cachedAudioInput", "cached_audio_input"],
  ["audioOutput", "audio_output"],
  ["imageInput", "image_input"],
  ["cachedImageInput", "cached_image_input"],
  ["imageOutput", "image_output"],
] as const satisfies readonly (readonly [PriceComponentName, keyof PricesEntity])[];
const pricesOfOne = [
  ["perRequest", "per_request"],
  ["perImage", "per_image"],
  ["perSecond", "per_second"],
  ["perSecond", "per_minute"],
  ["perCharacter", "per_character"],
  ["perPage", "per_page"],
  ["perSearchUnit", "per_search_unit"],
] as const satisfies readonly (readonly [PriceComponentName, keyof PricesEntity])[];

/** The counts that flat prices other than those of tokens are for. */
export const countOfUnit: Readonly<Record<Exclude<PriceUnit, "token">, FlatCount>> = {
  request: "requests",
  image: "images",
  second: "seconds",
  minute: "seconds",
  character: "characters",
  page: "pages",
  search_unit: "searchUnits",
};

/** The prices of one entry, each for one token, second, image, ... */
export function compileRates(prices: PricesEntity, { unit, input_per, output_per, factors }: RateTerms, encode: Encode): PriceRates {
  const rates: { -readonly [Key in keyof PriceRates]: PriceRates[Key] } = {};
  const set = (component: PriceComponentName, price: string | undefined, others: readonly string[], per?: PriceUnit) => {
    if (price !== undefined) rates[component] = encode(rateOf([price, ...others, ...factors], per === "minute"));
  };
  set("input", prices.input, [unit], input_per);
  if (prices.input !== undefined && input_per !== undefined && input_per !== "token") rates.inputPer = countOfUnit[input_per];
  set("output", prices.output, [unit], output_per);
  if (prices.output !== undefined && output_per !== undefined && output_per !== "token") rates.outputPer = countOfUnit[output_per];
  for (const [component, key] of tokenPrices) set(component, prices[key], [unit]);
  for (const [component, key] of pricesOfOne) set(component, prices[key], [], key === "per_minute" ? "minute" : undefined);
  return rates;
}

function rateOf(decimals: readonly string[], perMinute: boolean): Rate {
  let digits: Integer = 1;
  let scale = 0;
  for (const decimal of decimals) {
    const [factor, places] = parse(decimal);
    digits = times(digits, factor);
    scale += places;
  }
  if (!perMinute) return lowestTerms(digits, scale, 1);
  return lowestTerms(times(digits, 5), scale + 2, 3);
}

function lowestTerms(digits: Integer, scale: number, divisor: 1 | 3): Rate {
  const whole = BigInt(digits);
  if (divisor === 3 && whole % 3n === 0n) return lowestTerms(whole / 3n, scale, 1);
  if (scale > 0 && whole % 10n === 0n) return lowestTerms(whole / 10n, scale - 1, divisor);
  return { digits: times(whole, 1), scale, divisor };
}
