import { expect, test } from "vitest";
import { priceContradictions } from "../../../generator/resolve/pricing-contradictions.ts";
import type { PricingEntity } from "../../../generator/schema/pricing.ts";

const card = { input: "1", output: "2", unit: "0.000001", currency: "USD" };

test.each<[Partial<PricingEntity>, string[]]>([
  [{ cached: "1", cached_input: "2" }, ["cached: `cached` and `cached_input` are the same price and differ"]],
  [
    { tiers: [{ above: 5, input: "1" }], tiered_pricing: [{ input: "1" }] },
    ["tiered_pricing: `tiers` and `tiered_pricing` both say what long prompts cost"],
  ],
  [
    { tiered_pricing: [{ input: "1", max_tokens: 7 }, { input: "1" }, { input: "2", max_tokens: 7 }] },
    ["tiered_pricing[2]: two tiers end at 7"],
  ],
  [
    { tiered_pricing: [{ input: "1" }, { input: "2", max_tokens: null }] },
    ["tiered_pricing[1]: two tiers end at no limit"],
  ],
  [
    {
      tiers: [
        { above: 5, input: "1" },
        { above: 5, input: "2" },
      ],
    },
    ["tiers[1].above: two tiers begin above 5"],
  ],
  [{ service_tiers: { auto: { multiplier: "2" } } }, ["service_tiers.auto: `auto` means the normal prices"]],
  [
    {
      windows: [
        { from: "23:00", to: "01:00", multiplier: "2" },
        { from: "00:59", to: "02:00", multiplier: "3" },
      ],
    },
    ["windows[1].from: two windows overlap"],
  ],
  [
    { windows: [{ from: "09:00", to: "09:00", multiplier: "2" }] },
    ["windows[0].to: a window that ends when it begins is empty"],
  ],
  [
    {
      previous: [
        { until: "2026-01-01", input: "1" },
        { until: "2026-01-01", input: "2" },
      ],
    },
    ["previous[1].until: two price tables end on 2026-01-01"],
  ],
  [
    { input_per: "minute", per_second: "1" },
    ["per_second: `per_second` and `input`, which is per minute, price the same seconds"],
  ],
  [{ input_per: "page", output_per: "page" }, ["output: `input` and `output` price the same pages"]],
])("%j", (pricing, expected) => {
  expect(priceContradictions({ ...card, ...pricing }).map(({ path, message }) => `${path}: ${message}`)).toEqual(
    expected,
  );
});

test.each<[Partial<PricingEntity>, string]>([
  [{ tiers: [{ above: 5, per_second: "1", per_minute: "1" }] }, "tiers[0].per_minute"],
  [{ windows: [{ from: "09:00", to: "10:00", per_second: "1", per_minute: "1" }] }, "windows[0].per_minute"],
  [{ service_tiers: { batch: { per_second: "1", per_minute: "1" } } }, "service_tiers.batch.per_minute"],
  [{ previous: [{ until: "2026-01-01", per_second: "1", per_minute: "1" }] }, "previous[0].per_minute"],
  [
    { previous: [{ until: "2026-01-01", input: "1", windows: [{ from: "09:00", to: "09:00", multiplier: "2" }] }] },
    "previous[0].windows[0].to",
  ],
])("wherever it stands: %j", (pricing, path) => {
  expect(priceContradictions({ ...card, ...pricing }).map((contradiction) => contradiction.path)).toEqual([path]);
});

test("every contradiction is reported, not only the first", () => {
  const tiers = [
    { above: 5, input: "1" },
    { above: 5, input: "2" },
    { above: 5, input: "3" },
  ];
  expect(priceContradictions({ ...card, tiers, cached: "1", cached_input: "2" })).toHaveLength(3);
});

test("a card without contradictions has none", () => {
  expect(
    priceContradictions({
      ...card,
      cached: "0.5",
      cached_input: "0.50",
      tiers: [
        { above: 5, input: "1" },
        { above: 6, input: "2" },
      ],
      windows: [
        { from: "22:00", to: "02:00", multiplier: "2" },
        { from: "02:00", to: "22:00", input: "2" },
      ],
      service_tiers: { batch: { multiplier: "0.5" } },
      previous: [
        { until: "2026-01-01", input: "1" },
        { until: "2026-02-01", input: "2" },
      ],
    }),
  ).toEqual([]);
});
