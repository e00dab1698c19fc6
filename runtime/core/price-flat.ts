import { type Integer, parse, print, round, times } from "./decimal.ts";
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
  const price = parse(unitPrice);
  const factor = parse(unit);
  const total = round(...multiply(multiply([tokens, 0], price), factor), 7);
  const exact = print(times(times(tokens, price[0]), factor[0]), price[1] + factor[1]);
  return { unitPrice, unit, totalAmount: print(total, 7, 7), exactAmount: exact, currency };
}

type Decimal = readonly [digits: Integer, scale: number];

/** The product as Python's default context has it: 28 digits, ties to even. */
function multiply(a: Decimal, b: Decimal): Decimal {
  const product = times(a[0], b[0]);
  const scale = a[1] + b[1];
  const excess = String(product).replace("-", "").length - 28;
  if (excess <= 0) return [product, scale];
  const unit = 10n ** BigInt(excess);
  const exact = BigInt(product);
  const half = (exact < 0n ? -unit : unit) / 2n;
  const rounded = (exact + half) / unit;
  const tie = (exact + half) % unit === 0n;
  return [tie ? rounded - (rounded % 2n) : rounded, scale - excess];
}
