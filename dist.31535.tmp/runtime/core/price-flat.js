import { parse, print, round, times } from "./decimal.js";
/**
 * Prices tokens by the card's flat price alone, as the reference does; null without a price.
 * @throws RangeError where `tokens` is no count.
 */
export function flatPrice(pricing, type, tokens) {
    const unitPrice = pricing?.[type];
    if (!pricing || !unitPrice)
        return null;
    if (!(tokens >= 0 && Number.isSafeInteger(tokens)))
        throw new RangeError(`tokens: not a whole number: ${tokens}`);
    const { unit, currency } = pricing;
    const price = parse(unitPrice);
    const factor = parse(unit);
    const total = round(...multiply(multiply([tokens, 0], price), factor), 7);
    const exact = print(times(times(tokens, price[0]), factor[0]), price[1] + factor[1]);
    return { unitPrice, unit, totalAmount: print(total, 7, 7), exactAmount: exact, currency };
}
/** The product as Python's default context has it: 28 digits, ties to even. */
function multiply(a, b) {
    const product = times(a[0], b[0]);
    const scale = a[1] + b[1];
    const excess = String(product).replace("-", "").length - 28;
    if (excess <= 0)
        return [product, scale];
    const unit = 10n ** BigInt(excess);
    const exact = BigInt(product);
    const half = (exact < 0n ? -unit : unit) / 2n;
    const rounded = (exact + half) / unit;
    const tie = (exact + half) % unit === 0n;
    return [tie ? rounded - (rounded % 2n) : rounded, scale - excess];
}
