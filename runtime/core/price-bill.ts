import { divide, type Integer, parse, plus, print, shift, times } from "./decimal.ts";
import type { FlatCount, PriceRates, PriceTable, ScaledPrice } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

/** One line of a price: `amount` is `count` times `unitPrice`. */
export interface PriceComponent {
  /** What is counted, without what another line counts. */
  readonly component: UsageCount;
  readonly count: number | string;
  /** The price of one. Exact, unless it is a third that has no end: that is rounded thirty places behind all other prices. */
  readonly unitPrice: string;
  /** Exact, as `unitPrice` is. */
  readonly amount: string;
}

/** A price in the making. */
export interface Bill {
  readonly table: PriceTable;
  readonly usage: UsageCounts;
  readonly prices: PriceRates["prices"];
  /** Whose price a count costs that has none of its own: the first of these that has one. */
  readonly substitutes: Substitutes;
  readonly input: Side;
  readonly output: Side;
  /** What the output price counts, where it is not tokens. */
  readonly outputPer: FlatCount | undefined;
  /** The digits of `usage.seconds`, and how many of them follow the point: amounts have as many more decimals than the table. */
  readonly seconds: Integer;
  readonly places: number;
  /** Unit prices of the table that were printed before. */
  readonly unitPrices: Map<ScaledPrice, string>;
  readonly components: PriceComponent[];
  readonly unpriced: UsageCount[];
}

/** Counts by the count whose price they may stand in for. */
export type Substitutes = { readonly [Count in UsageCount]?: readonly UsageCount[] };

/** The input or the output of a bill. */
export interface Side {
  /** Not rounded; null while nothing has a price. */
  amount: Integer | null;
  /** Whether some count has no price. */
  isOpen: boolean;
}

/** A bill without lines. */
export function openBill(table: PriceTable, rates: PriceRates, usage: UsageCounts, substitutes: Substitutes): Bill {
  const { prices, inputPer = "promptTokens", outputPer } = rates;
  const [seconds, places] = usage.seconds === undefined ? none : parse(String(usage.seconds), "seconds");
  let unitPrices = printed.get(table);
  if (unitPrices === undefined) printed.set(table, (unitPrices = new Map()));
  return {
    table,
    usage,
    prices,
    substitutes,
    input: { amount: prices[inputPer] === undefined ? null : 0, isOpen: false },
    output: { amount: prices[outputPer ?? "completionTokens"] === undefined ? null : 0, isOpen: false },
    outputPer,
    seconds,
    places,
    unitPrices,
    components: [],
    unpriced: [],
  };
}

const none: readonly [Integer, number] = [0, 0];

const printed = /* @__PURE__ */ new WeakMap<PriceTable, Map<ScaledPrice, string>>();

/** What a flat price counts must be given, unless it is free. A usage is of one request if it does not say. */
export function need(bill: Bill, side: Side, count: UsageCount): void {
  if (bill.usage[count] == null && bill.prices[count] !== 0 && count !== "requests") leaveOpen(bill, side, count);
}

/**
 * Adds a line of something that was counted. Without its own or a substitute's price it is left open, unless `otherwise` is null:
 * something else pays for it.
 */
export function charge(
  bill: Bill,
  side: Side,
  component: UsageCount,
  count: Integer,
  ownPrice: ScaledPrice | undefined,
  otherwise: null | undefined,
): void {
  if (count < 0 || (typeof count !== "bigint" && !Number.isSafeInteger(count))) refuse(bill, component, count);
  const price = ownPrice ?? substitute(bill, component) ?? otherwise;
  if (price === undefined) leaveOpen(bill, side, component);
  if (price === undefined || price === null) return;
  const isTime = component === "seconds";
  const amount = times(price, isTime ? count : shift(count, bill.places));
  side.amount = plus(side.amount ?? 0, amount);
  bill.components.push({
    component,
    count: isTime ? (bill.usage.seconds ?? 0) : Number(count),
    unitPrice: printUnitPrice(bill, price),
    amount: printExact(bill.table, amount, bill.places),
  });
}

function leaveOpen({ unpriced }: Bill, side: Side, count: UsageCount): void {
  unpriced.push(count);
  side.isOpen = true;
}

function substitute({ prices, substitutes }: Bill, component: UsageCount): ScaledPrice | undefined {
  const other = substitutes[component]?.find((count) => prices[count] !== undefined);
  return other && prices[other];
}

function refuse({ usage }: Bill, component: UsageCount, count: Integer): never {
  const given = usage[component];
  const rest = component === "seconds" || Object.is(given, count) ? "" : `, or ${count} without its parts`;
  throw new RangeError(`${component}: ${given}${rest}. Counts are whole numbers, and totals include their parts`);
}

/** The amount of a side with seven decimals, rounded half up; null where it is unknown. */
export function roundSide({ table, places }: Bill, { amount, isOpen }: Side): Integer | null {
  if (isOpen || amount === null) return null;
  const excess = table.scale + places - 7;
  return divide(shift(amount, -excess), shift(table.divisor ?? 1, excess));
}

/** Prints an amount with all its decimals; of a third that has no end, with thirty more than the table has. */
function printExact({ scale, divisor }: PriceTable, amount: Integer, places: number): string {
  return divisor ? print(divide(shift(amount, 30), divisor), scale + places + 30) : print(amount, scale + places);
}

function printUnitPrice({ table, unitPrices }: Bill, price: ScaledPrice): string {
  let text = unitPrices.get(price);
  if (text === undefined) unitPrices.set(price, (text = printExact(table, times(price, 1), 0)));
  return text;
}
