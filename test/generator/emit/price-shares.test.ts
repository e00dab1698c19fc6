import fc from "fast-check";
import { expect, test } from "vitest";
import { withShares } from "../../../generator/emit/price-shares.ts";
import { priceUsage } from "../../../runtime/core/price.ts";
import type { PriceTable } from "../../../runtime/core/price-table.ts";
import { tableOf } from "../../runtime/core/price-table-of.ts";

const base = { input: "2", output: "8", cached: "0.2", tiers: [{ above: 5, input: "4", output: "12", cached: "0.4" }] };

test("a service tier that costs a share of every price is that share", () => {
  const table = tableOf({ ...base, service_tiers: { batch: { multiplier: "0.5" }, priority: { multiplier: "2.5" } } });
  const { services: _, ...others } = table;
  expect(withShares(table)).toStrictEqual({ ...others, shares: { batch: [1, 2], priority: [5, 2] } });
});

test.each([
  { service_tiers: { batch: { input: "1", output: "5" } } },
  { service_tiers: { batch: { input: "1" } } },
  { windows: [{ from: "16:30", to: "00:30", multiplier: "0.5" }], service_tiers: { batch: { multiplier: "0.5" } } },
  {
    input: "0",
    output: "0",
    cached: "0",
    tiers: [],
    service_tiers: { batch: { input: "1", output: "0", cached: "0" } },
  },
])("a service tier with prices of its own keeps them: %j", (more) => {
  const table = tableOf({ ...base, ...more });
  expect(withShares(table)).toBe(table);
});

test("shares of former prices, and tiers of any name", () => {
  const own = { input: "1", output: "2", service_tiers: { ["__proto__"]: { multiplier: "0.5" }, odd: { input: "9" } } };
  const table = withShares(tableOf({ ...own, previous: [{ until: "2025-09-29", ...own, input: "3" }] }));
  expect(Object.entries(table.shares ?? {})).toEqual([["__proto__", [1, 2]]]);
  expect(Object.entries(table.previous?.[0]?.shares ?? {})).toEqual([["__proto__", [1, 2]]]);
  expect(Object.keys(table.services ?? {})).toEqual(["odd"]);
});

test("whatever prices are, shares cost the same", () => {
  const count = fc.constantFrom("promptTokens", "completionTokens", "cachedInputTokens");
  const price = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant("9007199254740993"));
  const prices = fc.dictionary(count, price, { minKeys: 1 });
  const tiers = fc.array(fc.record({ above: fc.integer({ min: 1, max: 3 }), prices }), { minLength: 1, maxLength: 2 });
  const schedule = fc.record({ prices, tiers }, { requiredKeys: ["prices"] });
  // Half of them are shares.
  const lists = fc.tuple(schedule, schedule, fc.nat({ max: 3 }), fc.boolean()).map(([own, other, times, isShare]) => {
    const shareOf = (rates: typeof own) => ({
      ...rates,
      prices: Object.fromEntries(Object.entries(rates.prices).map(([name, each]) => [name, Number(each) * times])),
    });
    const share = {
      ...shareOf(own),
      ...(own.tiers && { tiers: own.tiers.map((tier) => ({ ...tier, ...shareOf(tier) })) }),
    };
    return { ...own, services: { batch: isShare ? share : other } };
  });
  const usages = fc.record({ promptTokens: fc.nat({ max: 5 }), completionTokens: fc.nat({ max: 5 }) });
  fc.assert(
    fc.property(lists, usages, (list, usage) => {
      const table = { currency: "USD", scale: 2, ...list } as PriceTable;
      const options = { serviceTier: "batch" };
      expect(priceUsage(withShares(table), usage, options)).toEqual(priceUsage(table, usage, options));
    }),
  );
});
