import { expect, test } from "vitest";
import { pricerOf } from "../../../generator/emit/prices.ts";
import { tableOf } from "../../runtime/core/price-table-of.ts";

const windows = [{ from: "16:30", to: "00:30", multiplier: "0.5" }];

test.each([
  [tableOf({ input: "1", tiers: [{ above: 5, input: "2" }], service_tiers: { batch: { multiplier: "0.5" } } }), false],
  [tableOf({ input: "1", windows }), true],
  [tableOf({ input: "1", windows, service_tiers: { batch: { input: "2" } } }), true],
  [tableOf({ input: "1", previous: [{ until: "2025-09-29", input: "2" }] }), true],
])("prices that depend on the time need all of priceUsage", (table, isTimed) => {
  expect(pricerOf(table)).toBe(isTimed ? "priceUsage" : "priceTimeless");
});
