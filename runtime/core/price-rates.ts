import type { PriceBook, PriceRates, PriceSchedule, PriceTable } from "./price-table.ts";

/** When and how a request ran, where prices depend on it. */
export interface PriceConditions {
  /** When the request ran; now when left out. Text is an ISO date, or an ISO time with its zone. */
  readonly at?: Date | string | number | undefined;
  /** The service tier that served it. `default`, `standard` and `auto` mean the normal prices; a tier that the card does not know has no price. */
  readonly serviceTier?: string | undefined;
}

/** The prices that hold for a request, and their currency. */
export function selectRates(table: PriceTable, promptTokens: number, { at, serviceTier }: PriceConditions): readonly [PriceRates, currency: string] {
  const time = at === undefined ? Date.now() : instant(at);
  const previous = table.previous?.find(({ until }) => time < Date.parse(until));
  const schedule = forService(previous ?? table, serviceTier);
  const timed = (schedule.windows && inWindow(schedule.windows, time)) ?? schedule;
  const rates = timed.tiers?.findLast(({ above }) => promptTokens > above) ?? timed;
  return [rates, previous?.currency ?? table.currency];
}

function forService(book: PriceBook, serviceTier = "default"): PriceSchedule {
  if (book.services && Object.hasOwn(book.services, serviceTier)) return book.services[serviceTier] ?? {};
  return /^(default|standard|auto)$/.test(serviceTier) ? book : {};
}

function inWindow(windows: NonNullable<PriceSchedule["windows"]>, time: number) {
  const clock = new Date(time).toISOString().slice(-13, -8);
  return windows.find(({ from, to }) => (from < to ? from <= clock && clock < to : from <= clock || clock < to));
}

function instant(at: Date | string | number): number {
  const zoned = typeof at !== "string" || /^\d{4}-\d\d-\d\d(T.+(Z|[+-]\d\d:\d\d))?$/.test(at);
  const time = zoned ? new Date(at).getTime() : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`at: not a date, nor a time with its zone: ${String(at)}`);
  return time;
}
