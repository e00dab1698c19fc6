import { parse, round } from "../../runtime/core/decimal.ts";
import type { ModelCardEntity } from "../schema/model-card.ts";

/** What one US dollar is in other currencies. Fixed, and for lint alone: it compares orders of magnitude. */
const perDollar: Readonly<Record<string, number>> = { USD: 1, CNY: 7.2, RMB: 7.2, EUR: 0.92 };

/** The two flat prices of a card. */
export const sides = ["input", "output"] as const;
/** One of the two flat prices. */
export type Side = (typeof sides)[number];

/**
 * What a million tokens cost in US dollars by the flat price; undefined without such a price, in a currency that has no fixed rate, and for a
 * price of characters, minutes or the like.
 */
export function dollarsPerMillion({ pricing }: ModelCardEntity, side: Side): number | undefined {
  const price = pricing?.[side];
  const rate = Object.hasOwn(perDollar, pricing?.currency ?? "") ? perDollar[pricing?.currency ?? ""] : undefined;
  if (!pricing || price === null || price === undefined || rate === undefined) return undefined;
  if ((pricing[`${side}_per`] ?? "token") !== "token") return undefined;
  return (Number(price) * Number(pricing.unit) * 1e6) / rate;
}

/** Whether a decimal of a card is zero. */
export function isZero(decimal: string): boolean {
  return parse(decimal)[0] === 0n;
}

/** Whether one token has a price that seven decimals show as zero. */
export function vanishes(price: string, unit: string): boolean {
  const [digits, scale] = parse(price);
  const [unitDigits, unitScale] = parse(unit);
  const product = digits * unitDigits;
  return product !== 0n && round(product, scale + unitScale, 7) === 0n;
}

/** A number of dollars or tokens for a message: at most four digits that matter, without exponent. */
export function plain(value: number): string {
  return new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4, useGrouping: false }).format(value);
}
