/** A whole number, exact at any size: a number while it is safe, a bigint beyond. */
export type Integer = number | bigint;

/** The product, exact. Text stands for the integer that it spells. */
export function times(a: Integer | string, b: Integer | string): Integer {
  const product = Number(a) * Number(b);
  return Number.isSafeInteger(product) ? product : BigInt(a) * BigInt(b);
}

/** The sum, exact. */
export function plus(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a + b)) return a + b;
  return BigInt(a) + BigInt(b);
}

/** `n` with that many zeros appended. */
export function shift(n: Integer, places: number): Integer {
  let shifted = n;
  for (let place = 0; place < places; place += 1) shifted = times(shifted, 10);
  return shifted;
}

/** The quotient of integers that are not negative, rounded down. */
function quotient(n: Integer, by: Integer): Integer {
  // Exact: how far a quotient of safe integers is from the next whole number is more than it is rounded by.
  if (typeof n === "number" && typeof by === "number") return Math.floor(n / by);
  return times(BigInt(n) / BigInt(by), 1);
}

/** What is left of `n` after `count` times `by`. */
function rest(n: Integer, count: Integer, by: Integer): Integer {
  return plus(n, -times(count, by));
}

/** The quotient rounded to a whole number, ties away from zero. */
export function divide(n: Integer, by: Integer): Integer {
  if (n < 0) return -divide(-n, by);
  const down = quotient(n, by);
  const over = rest(n, down, by);
  return over < rest(by, 1, over) ? down : plus(down, 1);
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
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const scale = fraction.length - Number(power);
  const digits = shift(times(whole + fraction, 1), -scale);
  return [sign === "" ? digits : -digits, Math.max(scale, 0)];
}

/** Prints `n` of `scale` decimal places in plain notation. Zeros at its end are kept up to `places`. */
export function print(n: Integer, scale: number, places = 0): string {
  if (n < 0) return `-${print(-n, scale, places)}`;
  let left = n;
  let point = scale;
  if (typeof left === "number") for (; point > places && left % 10 === 0; point -= 1) left /= 10;
  else for (; point > places && left % 10n === 0n; point -= 1) left /= 10n;
  const digits = String(left);
  if (point === 0) return digits;
  const missing = point - digits.length;
  if (missing < 0) return `${digits.slice(0, -point)}.${digits.slice(-point)}`;
  return (missing < zeros.length - 1 ? zeros.slice(0, missing + 2) : `0.${"0".repeat(missing)}`) + digits;
}

/** Printing is most of the work of pricing: slices of this are twice as fast as padding. */
const zeros = "0.00000000000000000000";
