import { powersOfTen } from "./decimal.ts";

/**
 * Whether rounding to that many decimal places gives the number itself, as Python's `round` does; negative places are tens,
 * hundreds, ... Any number has null places.
 */
export function hasPlaces(value: number, places: number | null | undefined): boolean {
  if (places == null) return true;
  const power = powersOfTen[places] as number;
  const scaled = value * power;
  // Up to here scaling errs by less than a half, and dividing a whole number by a power of ten gives the nearest double. Without
  // a power, `scaled` is NaN, and the comparison false.
  if (Math.abs(scaled) < 1e15) return Math.round(scaled) / power === value;
  // By significant digits, which JavaScript rounds exactly. Seventeen of them tell any two doubles apart.
  const digits = Number(value.toExponential().split("e")[1]) + 1 + places;
  return digits > 16 || (digits > 0 ? Number(value.toPrecision(digits)) === value : value === 0);
}
