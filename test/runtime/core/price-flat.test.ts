import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { flatPrice } from "../../../runtime/core/price-flat.ts";

const pricing = { input: "3.00", output: "15", unit: "0.000001", currency: "USD" };
/** Python's default context. */
const Python = Decimal.clone({ precision: 28, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -9e6, toExpPos: 9e6 });
const Exact = Decimal.clone({ precision: 400, toExpNeg: -9e6, toExpPos: 9e6 });

test("unit price, unit and currency stay as the card has them", () => {
  expect(flatPrice(pricing, "input", 1234)).toEqual({
    unitPrice: "3.00",
    unit: "0.000001",
    totalAmount: "0.0037020",
    exactAmount: "0.003702",
    currency: "USD",
  });
});

test("no price is null, never zero", () => {
  expect(flatPrice(null, "input", 1)).toBeNull();
  expect(flatPrice(undefined, "output", 1)).toBeNull();
  expect(flatPrice({ ...pricing, output: null }, "output", 1)).toBeNull();
  expect(flatPrice({ ...pricing, input: "0" }, "input", 1)?.totalAmount).toBe("0.0000000");
});

test.each([
  ["0.05", "0.000001", 1, "0.0000001"], // a tie goes up
  ["0.049", "0.000001", 1, "0.0000000"],
  ["-0.05", "0.000001", 1, "-0.0000001"],
  ["1E-7", "1", 3, "0.0000003"],
  ["2", "1E+6", 5, "10000000.0000000"],
  ["1", "0.000", 99, "0.0000000"],
  ["50", "1000000", 9007199254740991, "450359962737049550000000.0000000"],
])("%s times %s times %d is %s", (input, unit, tokens, totalAmount) => {
  expect(flatPrice({ ...pricing, input, unit }, "input", tokens)?.totalAmount).toBe(totalAmount);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%d tokens are refused", (tokens) => {
  expect(() => flatPrice(pricing, "input", tokens)).toThrow(RangeError);
});

test("agrees with Python's decimals: 28 digits, ties to even, left to right, then half up to seven places", () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 34 }))
    .map(([digits, scale]) => new Exact(String(digits)).div(new Exact(10).pow(scale)).toFixed(scale));
  fc.assert(
    fc.property(decimal, decimal, fc.maxSafeInteger().map(Math.abs), (input, unit, tokens) => {
      const got = flatPrice({ ...pricing, input, unit }, "input", tokens);
      const product = new Python(tokens).times(new Python(input)).times(new Python(unit));
      const expected = new Exact(product).toDecimalPlaces(7, Decimal.ROUND_HALF_UP).toFixed(7);
      expect(got?.totalAmount).toBe(expected === "-0.0000000" ? "0.0000000" : expected);
      expect(new Exact(got!.exactAmount).eq(new Exact(input).times(unit).times(tokens))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
