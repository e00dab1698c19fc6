import { divide, parse, plus, print, shift, times } from "./decimal.js";
/** A bill without lines. */
export function openBill(table, usage, { prices }, substitutes) {
    const [seconds, places] = usage.seconds === undefined ? none : parse(String(usage.seconds), "seconds");
    let unitPrices = printed.get(table);
    if (unitPrices === undefined)
        printed.set(table, (unitPrices = new Map()));
    return { table, usage, prices, substitutes, unitPrices, seconds, places, components: [], unpriced: [] };
}
const none = [0, 0];
/** Unit prices that were printed before. */
const printed = /* @__PURE__ */ new WeakMap();
/** A side whose flat price counts `flat`. */
export function openSide({ prices }, flat) {
    return { amount: prices[flat] === undefined ? undefined : 0, isUnknown: false };
}
/** Notes that a count has no price. */
export function leaveOpen({ unpriced }, side, count) {
    unpriced.push(count);
    side.isUnknown = true;
}
/** What a flat price counts must be given, unless it is free. A usage is of one request if it does not say. */
export function need(bill, side, count) {
    if (bill.usage[count] == null && bill.prices[count] !== 0 && count !== "requests")
        leaveOpen(bill, side, count);
}
/** Adds a line, if there is anything to count. Without a price the count stays open, unless `otherwise` is null: something else pays for it. */
export function charge(bill, side, component, count, otherwise) {
    if (count === 0)
        return;
    if (count < 0 || (typeof count !== "bigint" && !Number.isSafeInteger(count)))
        refuse(bill, component, count);
    const price = bill.prices[component] ?? substitute(bill, component) ?? otherwise;
    if (price === undefined)
        leaveOpen(bill, side, component);
    if (price === undefined || price === null)
        return;
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
function substitute({ prices, substitutes }, component) {
    const other = substitutes[component]?.find((count) => prices[count] !== undefined);
    return other && prices[other];
}
function refuse({ usage }, component, count) {
    const given = usage[component];
    const rest = component === "seconds" || given === count ? "" : `, or ${count} without its parts`;
    throw new RangeError(`${component}: ${given}${rest}. Counts are whole numbers, and totals include their parts`);
}
/** The amount of a side with seven decimals, rounded half up; null where it is unknown. */
export function roundSide({ table, places }, { amount, isUnknown }) {
    if (isUnknown || amount === undefined)
        return null;
    const excess = table.scale + places - 7;
    return divide(shift(amount, -excess), shift(table.divisor ?? 1, excess));
}
/** Prints an amount with all its decimals; of a third that has no end, with thirty more than the table has. */
function printExact({ scale, divisor }, amount, places) {
    return divisor ? print(divide(shift(amount, 30), divisor), scale + places + 30) : print(amount, scale + places);
}
function printUnitPrice({ table, unitPrices }, price) {
    let text = unitPrices.get(price);
    if (text === undefined)
        unitPrices.set(price, (text = printExact(table, times(price, 1), 0)));
    return text;
}
