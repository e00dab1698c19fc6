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

function ofShare(list: PriceList, share: PriceShare): PriceSchedule {
  let known = workedOut.get(share);
  // A copy of a list, with other prices, has the same shares.
  if (known?.[0] !== list) workedOut.set(share, (known = [list, shareOf(list, share)]));
  return known[1];
}

/** The last answer for every share. */
const workedOut = new WeakMap<PriceShare, readonly [list: PriceList, schedule: PriceSchedule]>();

function shareOf<Rates extends TieredRates>(rates: Rates, share: PriceShare): Rates {
  const [times, by] = share;
  const { prices, tiers = [] } = rates;
  return {
    ...rates,
    prices: Object.fromEntries(Object.entries(prices).map(([count, price]) => [count, (Number(price) * times) / by])),
    tiers: tiers.map((tier) => shareOf(tier, share)),
  };
}

/** The prices of a prompt of some size. */
export function ofSize(rates: TieredRates, promptTokens = 0): PriceRates {
  return rates.tiers?.findLast(({ above }) => promptTokens > above) ?? rates;
}
