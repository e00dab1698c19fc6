import { priceKeys, type Prices } from "../import/catalogues/catalogue.ts";
import { powerOfTen, shifted } from "../import/facts/decimal.ts";
import type { CatalogModel } from "../resolve/catalog.ts";
import type { PricesEntity } from "../schema/pricing.ts";

/** A card's token prices, per million tokens. */
export interface CardPrices {
  readonly now: Prices;
  /** What was in force before some date. */
  readonly earlier: readonly Prices[];
  /** What is in force at some hours of the day. */
  readonly atTimes: readonly Prices[];
}

/**
 * The prices of a card that can be compared: undefined for a card without prices, in another currency than US dollars, with a unit
 * that is no power of ten, or where the flat price counts no tokens.
 */
export function cardPrices({ pricing }: CatalogModel): CardPrices | undefined {
  if (pricing === null || pricing.currency !== "USD") return undefined;
  const power = powerOfTen(pricing.unit);
  const isTokens = (pricing.input_per ?? "token") === "token" && (pricing.output_per ?? "token") === "token";
  if (power === undefined || !isTokens) return undefined;
  const table = (row: Partial<Record<keyof PricesEntity, string | null | undefined>>): Prices =>
    Object.fromEntries(priceKeys.flatMap((key) => (row[key] ? [[key, shifted(row[key], power + 6)]] : [])));
  return {
    now: table(pricing),
    earlier: (pricing.previous ?? []).map(table),
    atTimes: (pricing.windows ?? []).map(table),
  };
}
