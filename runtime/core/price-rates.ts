import type { PriceList, PriceRates, PriceSchedule, PriceShare, TieredRates } from "./price-table.ts";

/** The prices of a service tier; undefined is the normal one. A tier that the list does not know has no price. */
export function ofService(list: PriceList, serviceTier: string | undefined): PriceSchedule {
  if (serviceTier === undefined) return list;
  const { services = {}, shares = {} } = list;
  const share = Object.hasOwn(shares, serviceTier) && shares[serviceTier];
  if (share) return ofShare(list, share);
  return (
    (Object.hasOwn(services, serviceTier) && services[serviceTier]) ||
    (/^(default|standard|auto)$/.test(serviceTier) ? list : unknown)
  );
}

const unknown: PriceSchedule = { prices: {} };

function ofShare({ prices, tiers = [] }: PriceList, share: PriceShare): PriceSchedule {
  const known = workedOut.get(share);
  if (known) return known;
  const [times, by] = share;
  const shareOf = (full: PriceRates["prices"]): PriceRates["prices"] =>
    Object.fromEntries(Object.entries(full).map(([count, price]) => [count, (Number(price) * times) / by]));
  const schedule = {
    prices: shareOf(prices),
    tiers: tiers.map((tier) => ({ ...tier, prices: shareOf(tier.prices) })),
  };
  workedOut.set(share, schedule);
  return schedule;
}

const workedOut = new WeakMap<PriceShare, PriceSchedule>();

/** The prices of a prompt of some size. */
export function ofSize(rates: TieredRates, promptTokens = 0): PriceRates {
  return rates.tiers?.findLast(({ above }) => promptTokens > above) ?? rates;
}
