import { divide, type Integer, plus, print, shift, times } from "./decimal.ts";
import type { PriceTable, ScaledPrice } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

/** One line of a price: `amount` is `count` times `unitPrice`, exactly. */
export interface PriceComponent {
  /** What is counted, without what another line counts. */
  readonly component: UsageCount;
  readonly count: number | string;
  /** The price of one. */
  readonly unitPrice: string;
  readonly amount: string;
}

/** A price in the making. */
export interface Bill {
  readonly table: PriceTable;
  readonly usage: UsageCounts;
  readonly outputPer: UsageCount | undefined;
  /** The digits of `usage.seconds`, and how many of them follow the point. */
  seconds: Integer;
  places: number;
  /** Amounts of the table, with as many more decimals as the seconds have. */
  input: Integer;
  output: Integer;
  readonly components: PriceComponent[];
  readonly unpriced: UsageCount[];
}

/** Adds a line. Without a price the count is unpriced; a price of null means that something else pays for it. */
export function charge(bill: Bill, component: UsageCount, count: Integer, price: ScaledPrice | null | undefined, isOutput = component === bill.outputPer) {
  const { table, usage, places } = bill;
  if (count < 0 || (typeof count === "number" && !Number.isSafeInteger(count))) {
    throw new RangeError(`${component}: ${count}. Counts are whole numbers, and totals include their parts`);
  }
  if (price === undefined) bill.unpriced.push(component);
  if (price === undefined || price === null) return;
  const isTime = component === "seconds";
  const amount = times(price, isTime ? count : shift(count, places));
  bill.components.push({
    component,
    count: isTime ? (usage.seconds ?? 0) : Number(count),
    unitPrice: printUnitPrice(table, price),
    amount: printExact(table, amount, places),
  });
  if (isOutput) bill.output = plus(bill.output, amount);
  else bill.input = plus(bill.input, amount);
}

/** What a flat price counts must be given, unless it is free. A usage is of one request if it does not say. */
export function need({ usage, unpriced }: Bill, count: UsageCount, price: ScaledPrice | undefined) {
  if (usage[count] === undefined && price !== 0 && count !== "requests") unpriced.push(count);
}

/** Rounds an amount of the table to seven decimals. */
export function roundAmount({ table, places }: Bill, amount: Integer): Integer {
  const excess = table.scale + places - 7;
  return divide(shift(amount, -excess), shift(table.divisor ?? 1, excess));
}

/** Prints an amount with all its decimals; of a third that has no end, with thirty more than the table has. */
function printExact({ scale, divisor }: PriceTable, amount: Integer, places: number): string {
  return divisor ? print(divide(shift(amount, 30), divisor), scale + places + 30) : print(amount, scale + places);
}

/** Unit prices that were printed before. */
const unitPrices = /* @__PURE__ */ new WeakMap<PriceTable, Map<ScaledPrice, string>>();

function printUnitPrice(table: PriceTable, price: ScaledPrice): string {
  let known = unitPrices.get(table);
  if (!known) unitPrices.set(table, (known = new Map()));
  let text = known.get(price);
  if (!text) known.set(price, (text = printExact(table, times(price, 1), 0)));
  return text;
}
