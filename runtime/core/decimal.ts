/** A whole number, exact at any size: a number while it is safe, a bigint beyond. */
export type Integer = number | bigint;

/** Powers of ten that a double holds exactly. */
export const powersOfTen: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/** The product, exact. Text stands for the integer that it spells. */
export function times(a: Integer | string, b: Integer | string): Integer {
  // Engines do not see that `Number(a)` is `a`.
  const product = typeof a === "number" && typeof b === "number" ? a * b : Number(a) * Number(b);
  return Number.isSafeInteger(product) ? product : BigInt(a) * BigInt(b);
}

/** The sum, exact. */
export function plus(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a + b)) return a + b;
  return BigInt(a) + BigInt(b);
}

/** `n` with that many zeros appended. */
export function shift(n: Integer, places: number): Integer {
  return places > 0 ? times(n, powersOfTen[places] ?? 10n ** BigInt(places)) : n;
}

/** The quotient rounded to a whole number, ties away from zero. */
export function divide(n: Integer, by: Integer): Integer {
  if (n < 0) return -divide(-n, by);
  if (typeof n === "number" && typeof by === "number") {
    // Exact: a quotient of safe integers is further from the next whole number than it is rounded by. `%` is slow past 2^31.
    const down = Math.floor(n / by);
    const rest = n - down * by;
    return rest < by - rest ? down : down + 1;
  }
  return times((BigInt(n) * 2n + BigInt(by)) / (BigInt(by) * 2n), 1);
}

/** `n` of `scale` decimal places, rounded half up to `places`. */
export function round(n: Integer, scale: number, places: number): Integer {
  return scale > places ? divide(n, shift(1, scale - places)) : shift(n, places - scale);
}

/**
 * The digits of a decimal, and how many of them follow the point.
 * @throws RangeError where the text is no decimal; its message begins with what it should have been.
 */
export function parse(text: string, what = "text"): readonly [digits: Integer, scale: number] {
  const match = /^(-?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (match === null) throw new RangeError(`${what}: not a decimal: ${text}`);
  const [, sign = "", whole = "", fraction = "", power = 0] = match;
  const scale = fraction.length - Number(power);
  const digits = shift(times(whole + fraction, 1), -scale);
  return [sign === "" ? digits : -digits, Math.max(scale, 0)];
}

/** Prints `n` of `scale` decimal places in plain notation. Zeros at its end are kept up to `places`. */
export function print(n: Integer, scale: number, places = 0): string {
  if (n < 0) return `-${print(-n, scale, places)}`;
  let rest = n;
  let point = scale;
  if (typeof rest === "bigint") for (; point > places && rest % 10n === 0n; point -= 1) rest /= 10n;
  else {
    if (rest <= 0x7fffffff)
      for (rest |= 0; point > 8 && point > places && rest % 10 === 0; point -= 1) rest = (rest / 10) | 0;
    const units = point <= 8 && places <= point ? rest * (unitsOf[point] as number) : Number.POSITIVE_INFINITY;
    if (units < 1e9) return printSmall(units, places);
    for (; point > places && Math.floor(rest / 10) * 10 === rest; point -= 1) rest /= 10;
  }
  const digits = String(rest);
  const missing = point - digits.length;
  if (missing >= 0) return (leading[missing] ?? `0.${"0".repeat(missing)}`) + digits;
  return point === 0 ? digits : `${digits.slice(0, -point)}.${digits.slice(-point)}`;
}

/** What stands before the digits of a number below 1. */
const leading = ["0.", "0.0", "0.00", "0.000", "0.0000", "0.00000", "0.000000"];

/** What one is worth in units of eight decimal places, by its own. Small integers alone, which engines multiply faster. */
const unitsOf: readonly number[] = [1e8, 1e7, 1e6, 1e5, 1e4, 1e3, 100, 10, 1];

/**
 * Prints a number below ten of eight decimal places, as most amounts are; zeros at its end are kept up to `places`. Engines divide integers
 * of 32 bits by a constant fast, and make a short text faster of its characters than of others.
 */
function printSmall(n: number, places: number): string {
  const units = n | 0;
  const high = (units / 10_000) | 0;
  const low = units - high * 10_000;
  const wab = (high / 100) | 0;
  const cd = high - wab * 100;
  const ef = (low / 100) | 0;
  const gh = low - ef * 100;
  const wa = (wab / 10) | 0;
  const w = (wa / 10) | 0;
  const c = (cd / 10) | 0;
  const e = (ef / 10) | 0;
  const g = (gh / 10) | 0;
  // The codes of digits: 48 is that of 0.
  const a = 48 + wa - w * 10;
  const b = 48 + wab - wa * 10;
  const d = 48 + cd - c * 10;
  const f = 48 + ef - e * 10;
  const h = 48 + gh - g * 10;
  if (h !== 48 || places === 8) return String.fromCharCode(48 + w, 46, a, b, 48 + c, d, 48 + e, f, 48 + g, h);
  if (g !== 0 || places === 7) return String.fromCharCode(48 + w, 46, a, b, 48 + c, d, 48 + e, f, 48 + g);
  if (f !== 48 || places === 6) return String.fromCharCode(48 + w, 46, a, b, 48 + c, d, 48 + e, f);
  if (e !== 0 || places === 5) return String.fromCharCode(48 + w, 46, a, b, 48 + c, d, 48 + e);
  const last = d !== 48 ? 4 : c !== 0 ? 3 : b !== 48 ? 2 : a !== 48 ? 1 : 0;
  const decimals = Math.max(last, places);
  return String.fromCharCode(48 + w, 46, a, b, 48 + c, d).slice(0, decimals === 0 ? 1 : decimals + 2);
}
