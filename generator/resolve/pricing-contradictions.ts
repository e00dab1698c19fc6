import type { PricesEntity, PricingEntity } from "../schema/pricing.ts";
import { flatCount, isZero } from "./pricing-rates.ts";
import { sameDecimal, sortedTiers } from "./pricing-tiers.ts";

/** Two statements of a card about its prices that cannot both hold, or one that says nothing. */
export interface PriceContradiction {
  /** Inside `pricing`, as in `windows[1].from`. */
  readonly path: string;
  readonly message: string;
}

/** What keeps a card's prices from being one price model. */
export function priceContradictions(pricing: PricingEntity): PriceContradiction[] {
  const found: PriceContradiction[] = [];
  const report = (path: string, message: string) => void found.push({ path, message });

  if (
    pricing.cached !== undefined &&
    pricing.cached_input !== undefined &&
    !sameDecimal(pricing.cached, pricing.cached_input)
  ) {
    report("cached", "`cached` and `cached_input` are the same price and differ");
  }
  checkForeignTiers(pricing, report);
  checkList(pricing, pricing, "", report);
  const dates = new Set<string>();
  for (const [index, list] of (pricing.previous ?? []).entries()) {
    if (dates.has(list.until)) report(`previous[${index}].until`, `two price tables end on ${list.until}`);
    dates.add(list.until);
    const { input_per = pricing.input_per, output_per = pricing.output_per } = list;
    checkList({ ...list, output: list.output ?? null }, { input_per, output_per }, `previous[${index}].`, report);
  }
  return found;
}

type Report = (path: string, message: string) => void;
type Per = Pick<PricingEntity, "input_per" | "output_per">;
type Prices = Omit<PricesEntity, "output"> & { readonly output?: string | null | undefined };
type PriceList = Prices & Pick<PricingEntity, "tiers" | "windows" | "service_tiers">;

function checkForeignTiers({ tiered_pricing, tiers }: PricingEntity, report: Report): void {
  if (!tiered_pricing?.length) return;
  if (tiers?.length) report("tiered_pricing", "`tiers` and `tiered_pricing` both say what long prompts cost");
  sortedTiers(tiered_pricing).reduce((previous, tier) => {
    if ((previous.max_tokens ?? null) === (tier.max_tokens ?? null)) {
      const index = tiered_pricing.indexOf(tier);
      report(`tiered_pricing[${index}]`, `two tiers end at ${tier.max_tokens ?? "no limit"}`);
    }
    return tier;
  });
}

function checkList(list: PriceList, per: Per, path: string, report: Report): void {
  checkPrices(list, per, path, report);
  checkTiers(list.tiers, per, path, report);
  for (const [name, tier] of Object.entries(list.service_tiers ?? {})) {
    const at = `${path}service_tiers.${name}`;
    if (/^(default|standard|auto)$/.test(name)) report(at, `\`${name}\` means the normal prices`);
    checkPrices(tier, per, `${at}.`, report);
    checkTiers(tier.tiers, per, `${at}.`, report);
  }
  checkWindows(list.windows ?? [], per, path, report);
}

function checkTiers(tiers: PricingEntity["tiers"], per: Per, path: string, report: Report): void {
  const thresholds = new Set<number>();
  for (const [index, tier] of (tiers ?? []).entries()) {
    const at = `${path}tiers[${index}]`;
    if (thresholds.has(tier.above)) report(`${at}.above`, `two tiers begin above ${tier.above}`);
    thresholds.add(tier.above);
    checkPrices(tier, per, `${at}.`, report);
  }
}

function checkWindows(windows: NonNullable<PricingEntity["windows"]>, per: Per, path: string, report: Report): void {
  const taken = new Set<number>();
  for (const [index, window] of windows.entries()) {
    const at = `${path}windows[${index}]`;
    if (window.from === window.to) report(`${at}.to`, "a window that ends when it begins is empty");
    const minutes = minutesOf(window);
    if (minutes.some((minute) => taken.has(minute))) report(`${at}.from`, "two windows overlap");
    for (const minute of minutes) taken.add(minute);
    checkPrices(window, per, `${at}.`, report);
  }
}

function minutesOf({ from, to }: { readonly from: string; readonly to: string }): number[] {
  const start = minuteOf(from);
  const length = (minuteOf(to) - start + 1440) % 1440;
  return Array.from({ length }, (_, minute) => (start + minute) % 1440);
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Nothing may be priced twice. */
function checkPrices(prices: Prices, { input_per, output_per }: Per, path: string, report: Report): void {
  if (prices.per_second !== undefined && prices.per_minute !== undefined) {
    report(`${path}per_minute`, "`per_second` and `per_minute` price the same seconds");
  }
  const per = { input: input_per, output: output_per };
  for (const side of ["input", "output"] as const) {
    const count = flatCount(per[side]);
    const same = pricesOfOne.find((unit) => prices[`per_${unit}`] !== undefined && flatCount(unit) === count);
    if (same !== undefined && prices[side] !== undefined && prices[side] !== null) {
      report(
        `${path}per_${same}`,
        `\`per_${same}\` and \`${side}\`, which is per ${per[side]}, price the same ${count}`,
      );
    }
  }
  const count = flatCount(input_per);
  if (count !== undefined && count === flatCount(output_per) && isPrice(prices.input) && isPrice(prices.output)) {
    report(`${path}output`, `\`input\` and \`output\` price the same ${count}`);
  }
}

const pricesOfOne = ["request", "image", "second", "minute", "character", "page", "search_unit"] as const;

function isPrice(price: string | null | undefined): boolean {
  return price !== undefined && price !== null && !isZero(price);
}
