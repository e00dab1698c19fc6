import { shift } from "../../runtime/core/decimal.ts";
import type { PriceList, PriceSchedule, PriceTable, TieredRates } from "../../runtime/core/price-table.ts";
import type { PricesEntity, PricingEntity } from "../schema/pricing.ts";
import { type PriceContradiction, priceContradictions } from "./pricing-contradictions.ts";
import { compileRates, type Encode, type Rate, type RateTerms } from "./pricing-rates.ts";
import { withOwnKeys } from "./pricing-tiers.ts";

/** A card's prices compiled, or why they cannot be. */
export type CompiledPricing =
  | { readonly ok: true; readonly table: PriceTable }
  | { readonly ok: false; readonly contradictions: readonly PriceContradiction[] };

/** Works out all prices of a card as integers of one scale: units and multipliers are gone. Equal prices make equal tables. */
export function compilePricing(pricing: PricingEntity): CompiledPricing {
  const contradictions = priceContradictions(pricing);
  if (contradictions.length > 0) return { ok: false, contradictions };
  const rates: Rate[] = [];
  compileBooks(pricing, (rate) => {
    rates.push(rate);
    return 0;
  });
  const scale = Math.max(...rates.map((rate) => rate.scale));
  const divisor = rates.some((rate) => rate.divisor === 3) ? 3 : 1;
  const books = compileBooks(pricing, (rate) => {
    const scaled = shift(rate.digits, scale - rate.scale) * BigInt(divisor / rate.divisor);
    return Number.isSafeInteger(Number(scaled)) ? Number(scaled) : String(scaled);
  });
  return { ok: true, table: { currency: pricing.currency, scale, ...(divisor === 3 && { divisor }), ...books } };
}

/** Prices that time of day, service tier and prompt size may change. */
interface PriceEntries extends PricesEntity {
  readonly tiers?: PricingEntity["tiers"];
  readonly windows?: PricingEntity["windows"];
  readonly service_tiers?: PricingEntity["service_tiers"];
}

function compileBooks(pricing: PricingEntity, encode: Encode): PriceList & Pick<PriceTable, "previous"> {
  const { unit, currency, input_per, output_per } = pricing;
  const book = compileBook(withOwnKeys(pricing), { unit, input_per, output_per, factors: [] }, encode);
  if (!pricing.previous?.length) return book;
  const previous = pricing.previous.map((list) => ({
    until: list.until,
    ...(list.currency !== undefined && list.currency !== currency && { currency: list.currency }),
    ...compileBook(
      list,
      {
        unit: list.unit ?? unit,
        input_per: list.input_per ?? input_per,
        output_per: list.output_per ?? output_per,
        factors: [],
      },
      encode,
    ),
  }));
  return { ...book, previous: previous.sort((a, b) => (a.until < b.until ? -1 : 1)) };
}

function compileBook(list: PriceEntries, terms: RateTerms, encode: Encode): PriceList {
  const schedule = compileSchedule(list, list.windows ?? [], terms, encode);
  const services = Object.entries(list.service_tiers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  if (services.length === 0) return schedule;
  const compiled = services.map(([name, { multiplier, ...own }]): [string, PriceSchedule] => {
    if (multiplier !== undefined)
      return [name, compileSchedule(list, list.windows ?? [], withFactor(terms, multiplier), encode)];
    const multiplying = (list.windows ?? []).filter((window) => window.multiplier !== undefined);
    return [name, compileSchedule(own, multiplying, terms, encode)];
  });
  return { ...schedule, services: Object.fromEntries(compiled) };
}

function compileSchedule(
  list: PriceEntries,
  windows: NonNullable<PriceEntries["windows"]>,
  terms: RateTerms,
  encode: Encode,
): PriceSchedule {
  const rates = compileTiers(list, terms, encode);
  if (windows.length === 0) return rates;
  const compiled = windows.map(({ from, to, multiplier, ...own }) => {
    const priced =
      multiplier === undefined
        ? compileTiers(own, terms, encode)
        : compileTiers(list, withFactor(terms, multiplier), encode);
    return { from, to, ...priced };
  });
  return { ...rates, windows: compiled.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

function compileTiers(list: PriceEntries, terms: RateTerms, encode: Encode): TieredRates {
  const rates = compileRates(list, terms, encode);
  if (!list.tiers?.length) return rates;
  const tiers = list.tiers.map(({ above, ...prices }) => ({ above, ...compileRates(prices, terms, encode) }));
  return { ...rates, tiers: tiers.sort((a, b) => a.above - b.above) };
}

function withFactor(terms: RateTerms, factor: string): RateTerms {
  return { ...terms, factors: [...terms.factors, factor] };
}
