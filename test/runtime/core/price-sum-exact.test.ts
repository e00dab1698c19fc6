import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addPrices, exactPrice, sumPrices } from "../../../runtime/core/price-sum.ts";
import { priceUsage } from "../../../runtime/core/price.ts";
import { tableOf } from "./price-table-of.ts";

const Exact = Decimal.clone({ precision: 400, toExpNeg: -1000, toExpPos: 1000 });
const price = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(24))
  .map(([digits, scale]) => new Exact(String(digits)).div(new Exact(10).pow(scale)).toFixed(scale));
const count = fc.maxSafeInteger().map(Math.abs);
const total = (amounts: readonly string[]) => amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)).toFixed();

test("sums of many prices stay exact, in any order and any grouping", () => {
  fc.assert(
    fc.property(
      price,
      price,
      fc.array(fc.tuple(count, count), { maxLength: 20 }),
      fc.nat(20),
      (input, output, usages, cut) => {
        const table = tableOf({ input, output });
        const prices = usages.map(([promptTokens, completionTokens]) =>
          priceUsage(table, { promptTokens, completionTokens }),
        );
        const sum = sumPrices(prices);
        expect(new Exact(sum.totalPrice ?? Number.NaN).toFixed()).toBe(
          total(prices.map(({ totalPrice }) => totalPrice!)),
        );
        const exact = usages.map(([prompt, completion]) =>
          new Exact(prompt).times(input).plus(new Exact(completion).times(output)).times("0.000001").toFixed(),
        );
        expect(new Exact(sum.exactPrice ?? Number.NaN).toFixed()).toBe(total(exact));
        expect(prices.map(exactPrice)).toEqual(exact);
        expect(addPrices(sumPrices(prices.slice(cut)), sumPrices(prices.slice(0, cut)))).toEqual(sum);
        expect(sumPrices(prices.toReversed())).toEqual(sum);
      },
    ),
  );
});

test("currencies are never mixed, not even with a price that is unknown", () => {
  const dollars = priceUsage(tableOf({ input: "1" }), { promptTokens: 1 });
  const euros = priceUsage(tableOf({ input: "1", currency: "EUR" }), {});
  expect(euros).toMatchObject({ totalPrice: null, currency: "EUR" });
  expect(() => sumPrices([dollars, euros])).toThrow(new RangeError("cannot add EUR to USD"));
  expect(() => addPrices(sumPrices([euros]), sumPrices([dollars]))).toThrow(new RangeError("cannot add USD to EUR"));
  expect(addPrices(sumPrices([]), sumPrices([dollars]))).toEqual(sumPrices([dollars]));
});
