import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDecimals, addPrices, exactPrice, sumPrices } from "../../../runtime/core/price-sum.ts";
import { priceUsage } from "../../../runtime/core/price.ts";
import { tableOf } from "./price-table-of.ts";

const table = tableOf({ input: "0.05", output: "0.15" });
const one = priceUsage(table, { promptTokens: 1, completionTokens: 1 });

test("roundings add up, and so does what was there before rounding", () => {
  expect(sumPrices([one, one, one])).toEqual({
    promptPrice: "0.0000003",
    completionPrice: "0.0000006",
    totalPrice: "0.0000009",
    exactPrice: "0.0000006",
    currency: "USD",
  });
  expect(sumPrices([])).toEqual({
    promptPrice: "0.0000000",
    completionPrice: "0.0000000",
    totalPrice: "0.0000000",
    exactPrice: "0",
    currency: null,
  });
});

test("sums add up to the sum of all", () => {
  const prices = [1, 22, 333, 4444].map((promptTokens) => priceUsage(table, { promptTokens, completionTokens: 7 }));
  expect(addPrices(sumPrices(prices.slice(0, 1)), sumPrices(prices.slice(1)))).toEqual(sumPrices(prices));
});

test("what is unknown in one is unknown in the sum", () => {
  expect(exactPrice(priceUsage(null, {}))).toBeNull();
  expect(sumPrices([one, priceUsage(null, {})])).toEqual({
    promptPrice: null,
    completionPrice: null,
    totalPrice: null,
    exactPrice: null,
    currency: "USD",
  });
  const partly = priceUsage(table, { promptTokens: 1, cachedInputTokens: 1, completionTokens: 1 });
  expect(sumPrices([one, partly])).toMatchObject({
    promptPrice: null,
    completionPrice: "0.0000004",
    totalPrice: null,
    exactPrice: null,
  });
});

test("currencies are never mixed", () => {
  const other = priceUsage(tableOf({ input: "1", currency: "RMB" }), { promptTokens: 1 });
  expect(() => sumPrices([one, other])).toThrow(new RangeError("cannot add RMB to USD"));
});

test("decimals add up exactly", () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(20));
  const Exact = Decimal.clone({ precision: 200, toExpNeg: -1000, toExpPos: 1000 });
  const text = ([digits, scale]: readonly [bigint, number]) =>
    new Exact(String(digits)).div(new Exact(10).pow(scale)).toFixed(scale);
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const sum = new Exact(text(a)).plus(text(b));
      const places = Math.max(a[1], b[1]);
      expect(addDecimals(text(a), text(b))).toBe(sum.isZero() ? new Exact(0).toFixed(places) : sum.toFixed(places));
    }),
  );
  expect(addDecimals("0.1", "0.2")).toBe("0.3");
  expect(addDecimals(null, "0.2")).toBeNull();
});
