import { parse, plus, print, shift } from "./decimal.js";
/**
 * Adds prices, exactly. No prices add up to zero of no currency.
 * @throws RangeError where currencies differ: they are never mixed, nor converted.
 */
export function sumPrices(prices) {
    const zero = "0.0000000";
    let sum = { promptPrice: zero, completionPrice: zero, totalPrice: zero, exactPrice: "0", currency: null };
    for (const price of prices)
        sum = addPrices(sum, { ...price, exactPrice: exactPrice(price) });
    return sum;
}
/**
 * Adds two sums, exactly.
 * @throws RangeError where currencies differ: they are never mixed, nor converted.
 */
export function addPrices(a, b) {
    if (a.currency !== null && b.currency !== null && a.currency !== b.currency) {
        throw new RangeError(`cannot add ${b.currency} to ${a.currency}`);
    }
    return {
        promptPrice: addDecimals(a.promptPrice, b.promptPrice),
        completionPrice: addDecimals(a.completionPrice, b.completionPrice),
        totalPrice: addDecimals(a.totalPrice, b.totalPrice),
        exactPrice: addExact(a.exactPrice, b.exactPrice),
        currency: a.currency ?? b.currency,
    };
}
/** What a usage costs before rounding: the sum of its components; null when it is unknown. */
export function exactPrice({ totalPrice, components }) {
    if (totalPrice === null || components === null)
        return null;
    return components.reduce((sum, { amount }) => addExact(sum, amount), "0");
}
/** As `addDecimals`, without zeros at the end. */
function addExact(a, b) {
    return a === null || b === null ? null : print(...parse(addDecimals(a, b)));
}
export function addDecimals(a, b) {
    if (a === null || b === null)
        return null;
    const [digits, scale] = parse(a);
    const [otherDigits, otherScale] = parse(b);
    const places = Math.max(scale, otherScale);
    return print(plus(shift(digits, places - scale), shift(otherDigits, places - otherScale)), places, places);
}
