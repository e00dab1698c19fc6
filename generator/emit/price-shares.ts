import type { PriceList, PriceRates, PriceSchedule, PriceShare, PriceTable } from "../../runtime/core/price-table.ts";

/** A price table in fewer words: a service tier that costs a share of every normal price is that share. */
export function withShares(table: PriceTable): PriceTable {
  const list = listWithShares(table);
  return list.previous ? { ...list, previous: list.previous.map(listWithShares) } : list;
}

function listWithShares<List extends PriceList>(list: List): List {
  const { services = {}, ...others } = list;
  const shares: [string, PriceShare][] = [];
  const rest: [string, PriceSchedule][] = [];
  for (const [tier, schedule] of Object.entries(services)) {
    const share = shareOf(list, schedule);
    if (share === undefined) rest.push([tier, schedule]);
    else shares.push([tier, share]);
  }
  if (shares.length === 0) return list;
  return {
    ...(others as List),
    ...(rest.length > 0 && { services: Object.fromEntries(rest) }),
    shares: Object.fromEntries(shares),
  };
}

/** What share of every normal price a service tier costs; undefined where there is no such share, or it saves nothing to say it. */
function shareOf(list: PriceList, service: PriceSchedule): PriceShare | undefined {
  const full = flatPrices(list);
  const own = flatPrices(service);
  if (full === undefined || own === undefined || full.length !== own.length) return undefined;
  const [times, by] = own
    .map(([, price], at): PriceShare => [price, full[at]?.[1] ?? 0])
    .find(([, price]) => price > 0) ?? [1, 1];
  // Where normal prices are zero, no share of them is a price.
  const fits =
    by > 0 &&
    own.every(([name, price], at) => {
      const [fullName, fullPrice = 0] = full[at] ?? [];
      return name === fullName && Number.isSafeInteger(fullPrice * times) && fullPrice * times === price * by;
    });
  const common = greatestDivisor(times, by);
  return fits ? [times / common, by / common] : undefined;
}

/** All prices of tokens by tier and count, in order; undefined where there is more than that to a schedule. */
function flatPrices({
  prices,
  tiers = [],
  windows,
  inputPer,
  outputPer,
}: PriceSchedule): [string, number][] | undefined {
  if (windows || inputPer || outputPer || tiers.some((tier) => tier.inputPer || tier.outputPer)) return undefined;
  const named = (above: number, rates: PriceRates) =>
    Object.entries(rates.prices).map(([count, price]): [string, number] => [`${above} ${count}`, Number(price)]);
  const all = [...named(0, { prices }), ...tiers.flatMap((tier) => named(tier.above, tier))];
  return all.every(([, price]) => Number.isSafeInteger(price)) ? all : undefined;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
