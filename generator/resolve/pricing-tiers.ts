import { parse, print } from "../../runtime/core/decimal.ts";
import type { PricingEntity } from "../schema/pricing.ts";

/**
 * The prices of a card, with our keys for what other providers' cards call `cached` and `tiered_pricing`. Their tiers name the
 * largest prompt that they price: past the last one nothing is known, which becomes a tier without prices.
 */
export function withOwnKeys({ cached, tiered_pricing, ...pricing }: PricingEntity) {
  const flat = { ...pricing, output: pricing.output ?? undefined, cached_input: pricing.cached_input ?? cached };
  const rows = sortedTiers(tiered_pricing ?? []);
  const [first, ...rest] = rows;
  if (first === undefined) return flat;
  const tiers: NonNullable<PricingEntity["tiers"]> = rest.map(({ input, output }, index) => ({
    above: rows[index]?.max_tokens ?? 0,
    input,
    output: output ?? undefined,
  }));
  const last = rows.at(-1)?.max_tokens ?? null;
  if (last !== null) tiers.push({ above: last });
  const { windows, service_tiers } = flat;
  // Tiers of theirs give two prices only. The card's others go with the flat price, hence with the first tier if that is the same.
  const others = sameDecimal(first.input, flat.input) ? flat : { windows, service_tiers };
  return { ...others, input: first.input, output: first.output ?? undefined, tiers };
}

/** Tiers by ascending `max_tokens`; one without comes last, as it has no end. */
export function sortedTiers(
  tiers: NonNullable<PricingEntity["tiered_pricing"]>,
): NonNullable<PricingEntity["tiered_pricing"]> {
  const end = (tier: (typeof tiers)[number]) => tier.max_tokens ?? Number.POSITIVE_INFINITY;
  return [...tiers].sort((a, b) => (end(a) === end(b) ? 0 : end(a) - end(b)));
}

/** Whether two decimals are the same number. */
export function sameDecimal(a: string, b: string): boolean {
  return print(...parse(a)) === print(...parse(b));
}
