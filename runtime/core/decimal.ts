/** Powers of ten that a double holds exactly. */
export const powersOfTen: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/** `n` with that many zeros appended. */
export function shift(n: bigint, places: number): bigint {
  return n * 10n ** BigInt(places);
}

/** `n` of `scale` decimal places, divided, and rounded to `places`, ties away from zero. */
export function round(n: bigint, scale: number, places: number, divisor = 1): bigint {
  const one = shift(BigInt(divisor), scale);
  return (shift(n, places) * 2n + (n < 0n ? -one : one)) / (one * 2n);
}

/**
 * The digits of a decimal, and how many of them follow the point.
 * @throws RangeError where the text is no decimal; its message begins with what it should have been.
 */
export function parse(text: string, what = "text"): readonly [digits: bigint, scale: number] {
  const match = /^(-?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (match === null) throw new RangeError(`${what}: not a decimal: ${text}`);
  const [, sign, whole, fraction = "", power = 0] = match;
  const scale = fraction.length - Number(power);
  const digits = shift(BigInt(`${whole}${fraction}`), Math.max(-scale, 0));
  return [sign ? -digits : digits, Math.max(scale, 0)];
}

/** Prints `n` of `scale` decimal places in plain notation. Zeros at its end are kept up to `places`. */
export function print(n: bigint, scale: number, places = 0): string {
  if (n < 0n) return `-${print(-n, scale, places)}`;
  const digits = String(n).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const end = point + places;
  const fraction = digits.slice(point, end) + digits.slice(end).replace(/0+$/, "");
  return digits.slice(0, point) + (fraction && `.${fraction}`);
}
