import { powersOfTen } from "./decimal.ts";

/**
 * Whether rounding to that many decimal places gives the number itself, as Python's `round` does; negative places are tens,
 * hundreds, ... Any number has undefined places.
 */
export function hasPlaces(value: number, places: number | undefined): boolean {
  if (places === undefined) return true;
  const power = powersOfTen[places] as number;
  const scaled = value * power;
  // Up to here scaling errs by less than a half, and dividing a whole number by a power of ten gives the nearest double. Without
  // a power, `scaled` is NaN, and the comparison false.
  return Math.abs(scaled) < 1e15 ? Math.round(scaled) / power === value : roundsToItself(value, places);
}

/** By significant digits, which JavaScript rounds exactly. Seventeen of them tell any two doubles apart. */
function roundsToItself(value: number, places: number): boolean {
  const digits = Number(value.toExponential().split("e")[1]) + 1 + places;
  return digits > 16 || (digits > 0 ? Number(value.toPrecision(digits)) === value : value === 0);
}
