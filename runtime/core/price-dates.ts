import type { PreviousPrices, PriceSchedule, PriceTable, TieredRates } from "./price-table.ts";

/** When a request ran. Text is an ISO date, or an ISO time with its zone; undefined is now. */
export type PriceTime = Date | string | number | undefined;

/** The price list that was in force at a time. */
export function ofDate(table: PriceTable, at: PriceTime): PriceTable | PreviousPrices {
  if (at === undefined && !table.previous) return table;
  const time = instant(at);
  return table.previous?.find(({ until }) => time < Date.parse(until)) ?? table;
}

/** The prices of a time of day. */
export function ofClock(schedule: PriceSchedule, at: PriceTime): TieredRates {
  if (!schedule.windows) return schedule;
  const clock = new Date(instant(at)).toISOString().slice(-13, -8);
  const isIn = ({ from, to }: { readonly from: string; readonly to: string }) =>
    from < to ? from <= clock && clock < to : from <= clock || clock < to;
  return schedule.windows.find(isIn) ?? schedule;
}

function instant(at: PriceTime = Date.now()): number {
  const time = new Date(at).getTime();
  const isLocal = typeof at === "string" && !/^\d{4}-\d\d-\d\d$|T.+(Z|[+-]\d\d:\d\d)$/.test(at);
  if (isLocal || Number.isNaN(time)) throw new RangeError(`at: neither a date nor a time with its zone: ${String(at)}`);
  return time;
}
