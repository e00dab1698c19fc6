import { expect, test } from "vitest";
import { priceRows, priceText } from "../../../generator/diff/price-rows.ts";
import { compilePricing } from "../../../generator/resolve/pricing.ts";
import type { PricingEntity } from "../../../generator/schema/pricing.ts";

function textsOf(pricing: Partial<PricingEntity>): readonly string[] {
  const compiled = compilePricing({ unit: "0.000001", currency: "USD", input: "0", ...pricing });
  return priceRows(compiled.ok ? compiled.table : null).map((row) => `${row.name} ${priceText(row)}`);
}

test.each<[Partial<PricingEntity>, readonly string[]]>([
  [{ input: "2.50", output: "10", cached_input: "0.625" }, ["input 2.50", "cached_input 0.625", "output 10.00"]],
  [{ input: "0.0000025", unit: "1" }, ["input 2.50"]],
  [{ input: "0.006", unit: "1", input_per: "minute" }, ["input 0.006 USD per minute"]],
  [{ input: "0.01", unit: "1", input_per: "minute", output: "0.003" }, ["input 0.01 USD per minute", "output 3000.00"]],
  [{ input: "0.0001", unit: "1", input_per: "second" }, ["input 0.006 USD per minute"]],
  [{ input: "15", input_per: "character", currency: "CNY" }, ["input 15.00 CNY per 1M characters"]],
  [{ input: "2", unit: "0.001", input_per: "search_unit" }, ["input 2.00 USD per 1K search units"]],
  [
    { input: "1", per_image: "0.04", per_request: "0.1", per_page: "0.001" },
    [
      "input 1.00",
      "per_request 0.10 USD per request",
      "per_image 0.04 USD per image",
      "per_page 1.00 USD per 1K pages",
    ],
  ],
  [
    { input: "1", tiers: [{ above: 200000, input: "2" }], service_tiers: { batch: { multiplier: "0.5" } } },
    ["input 1.00", "input above 200000 2.00", "batch input 0.50", "batch input above 200000 1.00"],
  ],
  [
    {
      input: "1",
      windows: [{ from: "16:30", to: "00:30", multiplier: "0.5" }],
      previous: [{ until: "2025-01-01", input: "4", currency: "EUR" }],
    },
    ["input 1.00", "16:30-00:30 input 0.50", "until 2025-01-01 input 4.00 EUR"],
  ],
])("%j", (pricing, expected) => {
  expect(textsOf(pricing)).toEqual(expected);
});

test("no price", () => {
  expect(priceRows(null)).toEqual([]);
});
