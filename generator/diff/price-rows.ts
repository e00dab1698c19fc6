import { print, round, shift } from "../../runtime/core/decimal.ts";
import type {
  PriceList,
  PriceRates,
  PriceSchedule,
  PriceTable,
  ScaledPrice,
  TieredRates,
} from "../../runtime/core/price-table.ts";
import type { UsageCount } from "../../runtime/core/usage.ts";

/** One price of a model, as people compare prices. */
export interface PriceRow {
  /** What it is a price of, and when, as in `batch cached_input above 200000`. */
  readonly name: string;
  /** The card's own name for it, as in `cached_input`. */
  readonly key: string;
  /** When it holds. */
  readonly conditions: PriceConditions;
  /** A decimal, exact, with two places or more. */
  readonly amount: string;
  /** What the amount buys, as in `1M tokens`. */
  readonly per: string;
  readonly currency: string;
}

/** When a price holds; empty for the normal price. */
export interface PriceConditions {
  readonly service?: string;
  /** `16:30-00:30`, in UTC. */
  readonly window?: string;
  /** Prompt tokens that must be exceeded. */
  readonly above?: number;
  /** The UTC date on which it ended. */
  readonly until?: string;
}

/** All prices of a table, in its order; those of former times last. */
export function priceRows(table: PriceTable | null): readonly PriceRow[] {
  if (table === null) return [];
  return [
    ...listRows(table, table, table.currency, {}),
    ...(table.previous ?? []).flatMap((list) =>
      listRows(table, list, list.currency ?? table.currency, { until: list.until }),
    ),
  ];
}

/** Whether an amount is the usual one: dollars for a million tokens. */
function isUsual({ per, currency }: PriceRow): boolean {
  return currency === "USD" && per === million;
}

/** `2.50`, with currency and measure where they are not the usual ones. */
export function priceText(row: PriceRow): string {
  if (isUsual(row)) return row.amount;
  return row.per === million ? `${row.amount} ${row.currency}` : `${row.amount} ${row.currency} per ${row.per}`;
}

type Context = readonly [table: PriceTable, currency: string];

function listRows(table: PriceTable, list: PriceList, currency: string, conditions: PriceConditions): PriceRow[] {
  const context: Context = [table, currency];
  return [
    ...scheduleRows(context, list, conditions),
    ...Object.entries(list.services ?? {}).flatMap(([service, schedule]) =>
      scheduleRows(context, schedule, { ...conditions, service }),
    ),
  ];
}

function scheduleRows(context: Context, schedule: PriceSchedule, conditions: PriceConditions): PriceRow[] {
  return [
    ...tieredRows(context, schedule, conditions),
    ...(schedule.windows ?? []).flatMap((window) =>
      tieredRows(context, window, { ...conditions, window: `${window.from}-${window.to}` }),
    ),
  ];
}

function tieredRows(context: Context, rates: TieredRates, conditions: PriceConditions): PriceRow[] {
  return [
    ...rateRows(context, rates, conditions),
    ...(rates.tiers ?? []).flatMap((tier) => rateRows(context, tier, { ...conditions, above: tier.above })),
  ];
}

function rateRows([table, currency]: Context, rates: PriceRates, conditions: PriceConditions): PriceRow[] {
  return (Object.entries(rates.prices) as [UsageCount, ScaledPrice][]).map(([count, price]) => {
    const key = count === rates.inputPer ? "input" : count === rates.outputPer ? "output" : names[count];
    const { of, size } = measures[count] ?? { of: million, size: 6 };
    return { name: nameOf(key, conditions), key, conditions, amount: amountOf(table, price, size), per: of, currency };
  });
}

function nameOf(key: string, { service, window, above, until }: PriceConditions): string {
  const before = [until === undefined ? "" : `until ${until}`, service ?? "", window ?? ""];
  return [...before, key, above === undefined ? "" : `above ${above}`].filter((part) => part !== "").join(" ");
}

/** A price in the measure that people use. Exact: what is a third for a second is whole for a minute. */
function amountOf({ scale, divisor }: PriceTable, price: ScaledPrice, size: number | "minute"): string {
  const scaled = size === "minute" ? BigInt(price) * 60n : shift(BigInt(price), size);
  const [whole = "", fraction = ""] = print(round(scaled, scale, scale, divisor), scale).split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

const million = "1M tokens";

/** What counts other than tokens are priced by, as ten to a power, or a minute. */
const measures: { readonly [Count in UsageCount]?: { readonly of: string; readonly size: number | "minute" } } = {
  requests: { of: "request", size: 0 },
  images: { of: "image", size: 0 },
  seconds: { of: "minute", size: "minute" },
  characters: { of: "1M characters", size: 6 },
  pages: { of: "1K pages", size: 3 },
  searchUnits: { of: "1K search units", size: 3 },
};

/** The keys of a card's `pricing`, by what they price. */
const names: Readonly<Record<UsageCount, string>> = {
  promptTokens: "input",
  completionTokens: "output",
  cachedInputTokens: "cached_input",
  cacheWriteTokens: "cache_write",
  cacheWrite1hTokens: "cache_write_1h",
  reasoningTokens: "reasoning",
  audioInputTokens: "audio_input",
  cachedAudioInputTokens: "cached_audio_input",
  audioOutputTokens: "audio_output",
  imageInputTokens: "image_input",
  cachedImageInputTokens: "cached_image_input",
  imageOutputTokens: "image_output",
  requests: "per_request",
  images: "per_image",
  seconds: "per_minute",
  characters: "per_character",
  pages: "per_page",
  searchUnits: "per_search_unit",
};

/** The names that the counts of a usage have. */
export const usageCounts = Object.keys(names) as readonly UsageCount[];
