import type { PreviousPrices, PriceList, PriceRates, PriceSchedule, PriceTable } from "./price-table.ts";

/** When and how a request ran, where prices depend on it. */
export interface PriceConditions {
  /** When the request ran; now when left out. Text is an ISO date, or an ISO time with its zone. */
  readonly at?: Date | string | number | undefined;
  /** The service tier that served it. `default`, `standard` and `auto` mean the normal prices; a tier that the card does not know has no price. */
  readonly serviceTier?: string | undefined;
}

/** The price list that was in force at a time. */
export function selectList(table: PriceTable, { at }: PriceConditions): PriceTable | PreviousPrices {
  if (at === undefined && !table.previous) return table;
  const time = instant(at);
  return table.previous?.find(({ until }) => time < Date.parse(until)) ?? table;
}

/** The prices of a list that hold for a request: its service tier decides first, then the time of day, then the size of its prompt. */
export function selectRates(list: PriceList, promptTokens: number, { at, serviceTier }: PriceConditions): PriceRates {
  const schedule = serviceTier === undefined ? list : ofService(list, serviceTier);
  const timed = (schedule.windows && ofTime(schedule.windows, instant(at))) ?? schedule;
  return timed.tiers?.findLast(({ above }) => promptTokens > above) ?? timed;
}

function ofService(list: PriceList, serviceTier: string): PriceSchedule {
  const { services = {} } = list;
  return (
    (Object.hasOwn(services, serviceTier) && services[serviceTier]) ||
    (/^(default|standard|auto)$/.test(serviceTier) ? list : { prices: {} })
  );
}

function ofTime(windows: NonNullable<PriceSchedule["windows"]>, time: number) {
  const clock = new Date(time).toISOString().slice(-13, -8);
  return windows.find(({ from, to }) => (from < to ? from <= clock && clock < to : from <= clock || clock < to));
}

function instant(at: PriceConditions["at"] = Date.now()): number {
  const time = new Date(at).getTime();
  const isLocal = typeof at === "string" && !/^\d{4}-\d\d-\d\d$|T.+(Z|[+-]\d\d:\d\d)$/.test(at);
  if (isLocal || Number.isNaN(time)) throw new RangeError(`at: neither a date nor a time with its zone: ${String(at)}`);
  return time;
}
