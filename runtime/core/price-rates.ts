import type { PriceList, PriceRates, PriceSchedule, TieredRates } from "./price-table.ts";

/** The prices of a service tier; undefined is the normal one. A tier that the list does not know has no price. */
export function ofService(list: PriceList, serviceTier: string | undefined): PriceSchedule {
  if (serviceTier === undefined) return list;
  const { services = {} } = list;
  return (
    (Object.hasOwn(services, serviceTier) && services[serviceTier]) ||
    (/^(default|standard|auto)$/.test(serviceTier) ? list : { prices: {} })
  );
}

/** The prices of a prompt of some size. */
export function ofSize(rates: TieredRates, promptTokens = 0): PriceRates {
  return rates.tiers?.findLast(({ above }) => promptTokens > above) ?? rates;
}
