import { parse, print, round } from "./decimal.ts";
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
export function flatPrice(
  pricing: PriceConfig | null | undefined,
  type: "input" | "output",
  tokens: number,
): FlatPrice | null {
  const unitPrice = pricing?.[type];
  if (!pricing || !unitPrice) return null;
  if (!(tokens >= 0 && Number.isSafeInteger(tokens))) throw new RangeError(`tokens: not a whole number: ${tokens}`);
  const { unit, currency } = pricing;
  const [price, places] = parse(unitPrice);
  const [factor, unitPlaces] = parse(unit);
  const count = BigInt(tokens);
  const scale = places + unitPlaces;
  const total = round(multiply(multiply(count, price), factor), scale, 7);
  const exact = print(count * price * factor, scale);
  return { unitPrice, unit, totalAmount: print(total, 7, 7), exactAmount: exact, currency };
}

/** The product as Python's default context has it: 28 digits, ties to even. */
function multiply(a: bigint, b: bigint): bigint {
  const product = a * b;
  const excess = String(product).replace("-", "").length - 28;
  if (excess <= 0) return product;
  const unit = 10n ** BigInt(excess);
  const half = (product < 0n ? -unit : unit) / 2n;
  const rounded = (product + half) / unit;
  const tie = (product + half) % unit === 0n;
  return (tie ? rounded - (rounded % 2n) : rounded) * unit;
}
