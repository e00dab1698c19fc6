import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasPlaces } from "../../../runtime/core/parameter-precision.ts";

// Python's `round(value, places) == value`: rounds the exact binary value, ties to even.
const exact = Decimal.clone({ precision: 1200, toExpPos: 400, toExpNeg: -400, rounding: Decimal.ROUND_HALF_EVEN });

function reference(value: number, places: number): boolean {
  const rounded = new exact(value).times(new exact(10).pow(places)).round().div(new exact(10).pow(places));
  return rounded.toNumber() === value;
}

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.tuple(fc.integer(), fc.integer({ min: -8, max: 12 })).map(([digits, places]) => digits / 10 ** places),
  fc
    .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`)),
);

test("agrees with exact rounding", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: -5, max: 20 }), (value, places) => {
      expect([value, places, hasPlaces(value, places)]).toEqual([value, places, reference(value, places)]);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [0.3, 1, true],
  [0.1 + 0.2, 2, false],
  [0.29, 2, true],
  [1.005, 2, false],
  [2.5, 0, false],
  [1e21, 2, true],
  [1e22, -2, true],
  [250, -2, false],
  [-0, 0, true],
  [5e-324, 17, false],
  [5e-324, 400, true],
])("%d has %d places: %s", (value, places, expected) => {
  expect(hasPlaces(value, places)).toBe(expected);
});
