import { describe, expect, test } from "vitest";
import { priceUsage } from "../../../runtime/core/price.ts";
import type { UsageCounts } from "../../../runtime/core/usage.ts";
import { tableOf } from "./price-table-of.ts";

describe("prices of one thing, which `unit` does not multiply", () => {
  const usage = { promptTokens: 0, completionTokens: 0 };

  test.each<[object, UsageCounts, string]>([
    [{ per_request: "0.005" }, { requests: 3 }, "0.0150000"],
    [{ per_image: "0.04" }, { images: 2 }, "0.0800000"],
    [{ per_second: "0.0003" }, { seconds: "1.5" }, "0.0004500"],
    [{ per_minute: "0.006" }, { seconds: 90 }, "0.0090000"],
    [{ per_minute: "0.01" }, { seconds: 1 }, "0.0001667"],
    [{ per_character: "0.000015" }, { characters: 1000 }, "0.0150000"],
    [{ per_page: "0.001" }, { pages: 7 }, "0.0070000"],
    [{ per_search_unit: "0.002" }, { searchUnits: 3 }, "0.0060000"],
  ])("%j of %j", (prices, counts, total) => {
    const table = tableOf({ input: "1", output: "1", ...prices, service_tiers: { batch: { multiplier: "0.5" } } });
    expect(priceUsage(table, { ...usage, ...counts })).toMatchObject({ promptPrice: total, totalPrice: total });
    const half = priceUsage(table, { ...usage, ...counts }, { serviceTier: "batch" }).components;
    expect(half).toHaveLength(1);
  });

  test("a multiplier is of these, too", () => {
    const table = tableOf({ input: "1", per_request: "0.005", service_tiers: { batch: { multiplier: "0.5" } } });
    expect(priceUsage(table, { promptTokens: 0 }, { serviceTier: "batch" }).totalPrice).toBe("0.0025000");
  });
});

describe("where prices meet", () => {
  test("half a tenth of a millionth goes up, and less does not", () => {
    const at = (input: string, promptTokens: number) => priceUsage(tableOf({ input }), { promptTokens }).promptPrice;
    expect([at("0.05", 1), at("0.0499999", 1), at("0.15", 1), at("0.05", 3)]).toEqual([
      "0.0000001",
      "0.0000000",
      "0.0000002",
      "0.0000002",
    ]);
  });

  test("a prompt that was all read from a cache needs no other input price", () => {
    const table = tableOf({ input: "1", tiers: [{ above: 10, cached_input: "0.1" }] });
    expect(priceUsage(table, { promptTokens: 20, cachedInputTokens: 20 }).totalPrice).toBe("0.0000020");
    expect(priceUsage(table, { promptTokens: 21, cachedInputTokens: 20 })).toMatchObject({
      totalPrice: null,
      unpriced: ["promptTokens"],
    });
  });

  test("a date, a service tier, a time of day and a size at once", () => {
    const old = {
      input: "8",
      tiers: [{ above: 100, input: "16" }],
      windows: [{ from: "22:00", to: "02:00", multiplier: "0.5" }],
      service_tiers: { batch: { multiplier: "0.25" } },
    };
    const table = tableOf({ input: "1", previous: [{ until: "2026-01-01", ...old }] });
    const unitPrice = (promptTokens: number, at: string, serviceTier?: string) =>
      priceUsage(table, { promptTokens }, { at, serviceTier }).components?.[0]?.unitPrice;
    expect(unitPrice(100, "2025-12-31T21:59:59Z")).toBe("0.000008");
    expect(unitPrice(100, "2025-12-31T23:00:00Z")).toBe("0.000004");
    expect(unitPrice(101, "2025-12-31T23:00:00Z")).toBe("0.000008");
    expect(unitPrice(101, "2025-12-31T23:00:00Z", "batch")).toBe("0.000002");
    expect(unitPrice(101, "2026-01-01T00:00:00Z")).toBe("0.000001");
  });
});
