import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PriceOptions, priceUsage } from "../../../runtime/core/price.ts";
import { tableOf } from "./price-table-of.ts";

type Table = ReturnType<typeof tableOf>;
/** The price of a million prompt tokens, in whole dollars. */
function dollars(table: Table, options: PriceOptions = {}, promptTokens = 1_000_000): number | null {
  const { totalPrice } = priceUsage(table, { promptTokens, completionTokens: 0 }, options);
  return totalPrice === null ? null : (Number(totalPrice) * 1_000_000) / promptTokens;
}

describe("tiers by prompt size", () => {
  const table = tableOf({
    input: "1",
    output: "10",
    cached_input: "0.1",
    tiers: [
      { above: 400_000, input: "4", output: "40" },
      { above: 200_000, input: "2", output: "20", cached_input: "0.2" },
    ],
  });

  test("the whole request moves to the tier above its threshold", () => {
    expect([1, 200_000, 200_001, 400_000, 400_001].map((tokens) => dollars(table, {}, tokens))).toEqual([
      1, 1, 2, 2, 4,
    ]);
    expect(priceUsage(table, { promptTokens: 200_001, completionTokens: 1_000_000 }).completionPrice).toBe(
      "20.0000000",
    );
    expect(priceUsage(table, { promptTokens: 200_000, completionTokens: 1_000_000 }).completionPrice).toBe(
      "10.0000000",
    );
  });

  test("cached tokens count for the size, and a tier inherits no price", () => {
    expect(priceUsage(table, { promptTokens: 300_000, cachedInputTokens: 300_000 }).promptPrice).toBe("0.0600000");
    expect(priceUsage(table, { promptTokens: 500_000, cachedInputTokens: 1 })).toMatchObject({
      totalPrice: null,
      unpriced: ["cachedInputTokens"],
    });
  });

  test("tiers of other cards end inclusively, and past the last one nothing is known", () => {
    const tiered = tableOf({
      input: "1",
      tiered_pricing: [
        { input: "1", output: "3", max_tokens: 32_000 },
        { input: "2", output: "6", max_tokens: 128_000 },
      ],
    });
    expect([32_000, 32_001, 128_000, 128_001].map((tokens) => dollars(tiered, {}, tokens))).toEqual([1, 2, 2, null]);
    expect(priceUsage(tiered, { promptTokens: 128_001, completionTokens: 1 })).toMatchObject({
      promptPrice: null,
      completionPrice: null,
      totalPrice: null,
      currency: "USD",
      unpriced: ["promptTokens", "completionTokens"],
    });
  });
});

describe("service tiers", () => {
  const table = tableOf({
    input: "8",
    tiers: [{ above: 1_000_000, input: "16" }],
    service_tiers: {
      batch: { multiplier: "0.5" },
      priority: { input: "20", tiers: [{ above: 1_000_000, input: "40" }] },
    },
  });

  test.each([undefined, "default", "standard", "auto"])("%s is the normal price", (serviceTier) => {
    expect(dollars(table, { serviceTier })).toBe(8);
  });

  test("a multiplier is of every price, and own prices stand alone", () => {
    expect(dollars(table, { serviceTier: "batch" })).toBe(4);
    expect(dollars(table, { serviceTier: "batch" }, 2_000_000)).toBe(8);
    expect(dollars(table, { serviceTier: "priority" })).toBe(20);
    expect(dollars(table, { serviceTier: "priority" }, 2_000_000)).toBe(40);
  });

  test.each(["flex", "", "constructor", "__proto__", "toString"])(
    "%j has no price, as the card does not know it",
    (serviceTier) => {
      expect(priceUsage(table, { promptTokens: 1, completionTokens: 0 }, { serviceTier })).toMatchObject({
        totalPrice: null,
        unpriced: ["promptTokens"],
      });
    },
  );
});

describe("shares of the normal prices", () => {
  const table: Table = {
    currency: "USD",
    scale: 6,
    prices: { promptTokens: 8 },
    tiers: [{ above: 1_000_000, prices: { promptTokens: 16 } }],
    shares: { batch: [1, 2] },
  };
  const batch = { serviceTier: "batch" };

  test("are of every price, that of a tier and of other counts included", () => {
    expect(dollars(table, batch)).toBe(4);
    expect(dollars(table, batch, 2_000_000)).toBe(8);
    const ofImages: Table = { ...table, prices: { images: 8 }, inputPer: "images" };
    expect(priceUsage(ofImages, { images: 3 }, batch).totalPrice).toBe("0.0000120");
  });

  test("are worked out for each list of prices: a copy with others holds the same share", () => {
    expect(dollars(table, batch)).toBe(4);
    expect(dollars({ ...table, prices: { promptTokens: 80 } }, batch)).toBe(40);
    expect(dollars(table, batch)).toBe(4);
  });
});

describe("times of day", () => {
  const table = tableOf({
    input: "8",
    windows: [
      { from: "16:30", to: "00:30", multiplier: "0.5" },
      { from: "06:00", to: "07:00", input: "1" },
    ],
  });

  test.each([
    ["16:29:59.999", 8],
    ["16:30:00.000", 4],
    ["23:59:59.999", 4],
    ["00:00:00.000", 4],
    ["00:29:59.999", 4],
    ["00:30:00.000", 8],
    ["05:59:59.999", 8],
    ["06:00:00.000", 1],
    ["06:59:59.999", 1],
    ["07:00:00.000", 8],
  ])("%s UTC", (time, expected) => {
    const at = `2026-03-29T${time}Z`;
    expect(dollars(table, { at })).toBe(expected);
    expect(dollars(table, { at: new Date(at) })).toBe(expected);
    expect(dollars(table, { at: Date.parse(at) })).toBe(expected);
  });

  test("a time with another zone is the same moment", () => {
    expect(dollars(table, { at: "2026-03-29T18:29:59+02:00" })).toBe(8);
    expect(dollars(table, { at: "2026-03-29T18:30:00+02:00" })).toBe(4);
    expect(dollars(table, { at: "2026-07-01" })).toBe(4);
  });

  test("any time before and after 1970 is inside or outside", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8e12, max: 8e12 }), (at) => {
        const minute = Math.floor((((at / 60_000) % 1440) + 1440) % 1440);
        const expected = minute >= 990 || minute < 30 ? 4 : minute >= 360 && minute < 420 ? 1 : 8;
        expect(dollars(table, { at })).toBe(expected);
      }),
    );
  });

  test("a service tier of own prices heeds multipliers, not prices, of a time", () => {
    const both = tableOf({
      input: "8",
      service_tiers: { flex: { input: "6" }, batch: { multiplier: "0.25" } },
      windows: [
        { from: "00:00", to: "01:00", multiplier: "0.5" },
        { from: "01:00", to: "02:00", input: "1" },
      ],
    });
    const at = (hour: string, serviceTier: string) => dollars(both, { at: `2026-01-01T${hour}:00Z`, serviceTier });
    expect([at("00:00", "flex"), at("01:00", "flex"), at("02:00", "flex")]).toEqual([3, 6, 6]);
    expect([at("00:00", "batch"), at("01:00", "batch"), at("02:00", "batch")]).toEqual([1, 0.25, 2]);
  });
});

describe("dates", () => {
  const table = tableOf({
    input: "1",
    previous: [
      { until: "2026-06-01", input: "2", currency: "RMB" },
      { until: "2025-09-29", input: "3", unit: "0.000002", service_tiers: { batch: { multiplier: "0.5" } } },
    ],
  });

  test.each([
    ["1999-01-01", 6, "USD"],
    ["2025-09-28T23:59:59.999Z", 6, "USD"],
    ["2025-09-29", 2, "RMB"],
    ["2026-05-31T23:59:59.999Z", 2, "RMB"],
    ["2026-06-01T00:00:00Z", 1, "USD"],
    ["2026-06-01T01:59:59+02:00", 2, "RMB"],
  ])("at %s", (at, expected, currency) => {
    expect(dollars(table, { at })).toBe(expected);
    expect(priceUsage(table, { promptTokens: 1 }, { at }).currency).toBe(currency);
  });

  test("now is the time that is meant", () => {
    expect(dollars(tableOf({ input: "1", previous: [{ until: "2026-01-01", input: "2" }] }), { at: Date.now() })).toBe(
      dollars(tableOf({ input: "1", previous: [{ until: "2026-01-01", input: "2" }] })),
    );
  });

  test("an earlier price list has its own service tiers", () => {
    expect(dollars(table, { at: "2025-01-01", serviceTier: "batch" })).toBe(3);
    expect(dollars(table, { at: "2026-01-01", serviceTier: "batch" })).toBeNull();
  });

  test.each(["2026-01-01T00:00", "2026-01-01 00:00Z", "yesterday", "", "1/2/2026", Number.NaN, new Date(Number.NaN)])(
    "%s is refused",
    (at) => {
      for (const prices of [table, tableOf({ input: "1" })]) expect(() => dollars(prices, { at })).toThrow(RangeError);
    },
  );
});
