import fc from "fast-check";
import { expect, test } from "vitest";
import { priceTokens } from "../../../runtime/core/price-tokens.ts";
import { priceTimeless, priceUsage } from "../../../runtime/core/price.ts";
import { tableOf } from "./price-table-of.ts";

const digits = fc.integer({ min: -50_000, max: 99_999_999 });
const decimal = fc.tuple(digits, fc.nat(12)).map(([whole, scale]) => `${whole}e-${scale}`);
const count = fc.oneof(fc.nat(1000), fc.maxSafeNat());

test("is the total of priceUsage", () => {
  fc.assert(
    fc.property(
      fc.record({ input: decimal, output: decimal, cached_input: decimal, cache_write: decimal, per_request: decimal }),
      fc.record({ input: decimal, output: decimal }),
      fc.record({ cachedInputTokens: count, cacheWriteTokens: count, completionTokens: count }),
      fc.nat(10_000),
      (prices, above, parts, text) => {
        const promptTokens = text + parts.cachedInputTokens + parts.cacheWriteTokens;
        fc.pre(Number.isSafeInteger(promptTokens));
        const table = tableOf({ ...prices, tiers: [{ above: 5000, ...above }] });
        const usage = { promptTokens, ...parts };
        const { totalPrice } = priceUsage(table, usage);
        expect(priceTokens(table, usage)).toBe(totalPrice);
        expect(priceTimeless(table, usage).totalPrice).toBe(totalPrice);
      },
    ),
  );
});

test("what has no price is unknown", () => {
  const table = tableOf({ input: "2.50", output: "10", audio_input: "40" });
  expect(priceTokens(table, { promptTokens: 1234, completionTokens: 567 })).toBe("0.0087550");
  expect(priceTokens(table, { promptTokens: 1234, cachedInputTokens: 0 })).toBe("0.0030850");
  expect(priceTokens(table, { promptTokens: 1234, cachedInputTokens: 200 })).toBeNull();
  expect(priceTokens(tableOf({ input: "1" }), { promptTokens: 1, completionTokens: 1 })).toBeNull();
  expect(priceTokens(table, { promptTokens: 1234, requests: 2 })).toBeNull();
  expect(priceTokens(tableOf({ input: "1", input_per: "image" }), { promptTokens: 0 })).toBeNull();
  const spoken = { promptTokens: 1234, audioInputTokens: 200 };
  expect(priceTokens(table, spoken)).toBeNull();
  const windows = [{ from: "16:30", to: "00:30", multiplier: "0.5" }];
  expect(priceTokens(tableOf({ input: "1", windows }), { promptTokens: 1 })).toBeNull();
  expect(priceTokens(tableOf({ input: "1", output: "1", output_per: "second" }), { promptTokens: 1 })).toBeNull();
});

test.each([{ promptTokens: -1 }, { promptTokens: 1.5 }, { promptTokens: 1, cachedInputTokens: 2 }])(
  "%j is no usage",
  (usage) => {
    expect(() => priceTokens(tableOf({ input: "1", cached_input: "1" }), usage)).toThrow(RangeError);
  },
);
