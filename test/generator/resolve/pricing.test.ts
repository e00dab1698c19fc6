import { describe, expect, test } from "vitest";
import { compilePricing } from "../../../generator/resolve/pricing.ts";
import type { PricingEntity } from "../../../generator/schema/pricing.ts";

const card = { input: "2.50", output: "10.00", unit: "0.000001", currency: "USD" };
function tableOf(pricing: PricingEntity) {
  const compiled = compilePricing(pricing);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.contradictions));
  return compiled.table;
}
function contradictionsOf(pricing: Partial<PricingEntity>) {
  const compiled = compilePricing({ ...card, ...pricing });
  return compiled.ok ? [] : compiled.contradictions.map(({ path }) => path);
}

describe("tables", () => {
  test("prices of one token, as whole numbers of the smallest scale", () => {
    expect(tableOf({ ...card, cached_input: "1.25" })).toEqual({
      currency: "USD",
      scale: 8,
      prices: { promptTokens: 250, cachedInputTokens: 125, completionTokens: 1000 },
    });
  });

  test("equal prices make equal tables, however they are written", () => {
    const table = JSON.stringify(
      tableOf({ ...card, cached_input: "1.25", source: "https://example.com", checked: "2026-01-01" }),
    );
    expect(
      JSON.stringify(tableOf({ cached: "0.001250", output: "0.01", input: "0.0025", unit: "1E-3", currency: "USD" })),
    ).toBe(table);
    expect(
      JSON.stringify(
        tableOf({ ...card, cached_input: "1.25", service_tiers: {}, windows: [], tiers: [], previous: [] }),
      ),
    ).toBe(table);
  });

  test("past 2^53 the digits are a text", () => {
    expect(tableOf({ ...card, input: "12345678901234567891", output: null }).prices).toEqual({
      promptTokens: "12345678901234567891",
    });
    expect(tableOf({ ...card, input: "12345678901234567891", output: null }).scale).toBe(6);
  });

  test("units and multipliers of any size", () => {
    expect(tableOf({ ...card, unit: "1000000" })).toMatchObject({
      scale: 0,
      prices: { promptTokens: 2_500_000, completionTokens: 10_000_000 },
    });
    expect(tableOf({ ...card, unit: "0.000" })).toMatchObject({
      scale: 0,
      prices: { promptTokens: 0, completionTokens: 0 },
    });
  });

  test("every price has its place", () => {
    const each = {
      per_request: "1",
      per_image: "2",
      per_second: "3",
      per_character: "4",
      per_page: "5",
      per_search_unit: "6",
    };
    const tokens = {
      cached_input: "3",
      cache_write: "4",
      cache_write_1h: "5",
      audio_input: "6",
      cached_audio_input: "7",
      image_input: "8",
      cached_image_input: "9",
    };
    expect(
      tableOf({
        input: "1",
        output: "2",
        unit: "0.1",
        currency: "USD",
        ...each,
        ...tokens,
        reasoning: "10",
        audio_output: "11",
        image_output: "12",
      }),
    ).toEqual({
      currency: "USD",
      scale: 1,
      prices: {
        promptTokens: 1,
        cachedInputTokens: 3,
        cacheWriteTokens: 4,
        cacheWrite1hTokens: 5,
        audioInputTokens: 6,
        cachedAudioInputTokens: 7,
        imageInputTokens: 8,
        cachedImageInputTokens: 9,
        requests: 10,
        images: 20,
        seconds: 30,
        characters: 40,
        pages: 50,
        searchUnits: 60,
        completionTokens: 2,
        reasoningTokens: 10,
        audioOutputTokens: 11,
        imageOutputTokens: 12,
      },
    });
  });

  test("prices of a minute are prices of a second, or of a third of one", () => {
    expect(tableOf({ ...card, output: null, input: "0.006", unit: "1", input_per: "minute" })).toEqual({
      currency: "USD",
      scale: 4,
      inputPer: "seconds",
      prices: { seconds: 1 },
    });
    expect(tableOf({ ...card, input: "1", output: "1", unit: "1", per_minute: "0.01" })).toEqual({
      currency: "USD",
      scale: 4,
      divisor: 3,
      prices: { promptTokens: 30000, seconds: 5, completionTokens: 30000 },
    });
  });

  test("of two flat prices for one count, the one that is zero is for tokens", () => {
    expect(tableOf({ ...card, input: "15", output: "0", input_per: "character", output_per: "character" })).toEqual({
      currency: "USD",
      scale: 6,
      inputPer: "characters",
      prices: { characters: 15, completionTokens: 0 },
    });
    expect(
      tableOf({ ...card, input: "0", output: "15", input_per: "character", output_per: "character" }),
    ).toMatchObject({
      outputPer: "characters",
      prices: { promptTokens: 0, characters: 15 },
    });
  });

  test("tiers, windows, service tiers and earlier prices are worked out and ordered", () => {
    const table = tableOf({
      ...card,
      output: null,
      input: "8",
      tiers: [
        { above: 200, input: "32" },
        { above: 100, input: "16" },
      ],
      service_tiers: { priority: { input: "12" }, batch: { multiplier: "0.5" } },
      windows: [{ from: "16:30", to: "00:30", multiplier: "0.25" }],
      previous: [
        { until: "2026-02-01", input: "9" },
        { until: "2026-01-01", input: "7", unit: "0.001", currency: "RMB" },
      ],
    });
    const at = (above: number, promptTokens: number) => ({ above, prices: { promptTokens } });
    expect(table).toEqual({
      currency: "USD",
      scale: 6,
      prices: { promptTokens: 8 },
      tiers: [at(100, 16), at(200, 32)],
      windows: [{ from: "16:30", to: "00:30", prices: { promptTokens: 2 }, tiers: [at(100, 4), at(200, 8)] }],
      services: {
        batch: {
          prices: { promptTokens: 4 },
          tiers: [at(100, 8), at(200, 16)],
          windows: [{ from: "16:30", to: "00:30", prices: { promptTokens: 1 }, tiers: [at(100, 2), at(200, 4)] }],
        },
        priority: {
          prices: { promptTokens: 12 },
          windows: [{ from: "16:30", to: "00:30", prices: { promptTokens: 3 } }],
        },
      },
      previous: [
        { until: "2026-01-01", currency: "RMB", prices: { promptTokens: 7000 } },
        { until: "2026-02-01", prices: { promptTokens: 9 } },
      ],
    });
  });
});

describe("keys of other cards", () => {
  const tiered = [
    { input: "2", output: "6", max_tokens: 200 },
    { input: "1", output: "3", max_tokens: 100 },
  ];

  test("tiers that end become tiers that begin", () => {
    expect(tableOf({ ...card, input: "1", cached: "0.5", tiered_pricing: tiered })).toEqual({
      currency: "USD",
      scale: 7,
      prices: { promptTokens: 10, cachedInputTokens: 5, completionTokens: 30 },
      tiers: [
        { above: 100, prices: { promptTokens: 20, completionTokens: 60 } },
        { above: 200, prices: {} },
      ],
    });
  });

  test("the last tier may have no end", () => {
    expect(tableOf({ ...card, tiered_pricing: [{ input: "1" }, { input: "2", output: null, max_tokens: 5 }] })).toEqual(
      {
        currency: "USD",
        scale: 6,
        prices: { promptTokens: 2 },
        tiers: [{ above: 5, prices: { promptTokens: 1 } }],
      },
    );
  });

  test("prices that go with another flat price are left out", () => {
    expect(tableOf({ ...card, cached: "0.5", tiered_pricing: tiered }).prices).toEqual({
      promptTokens: 1,
      completionTokens: 3,
    });
  });
});

describe("contradictions", () => {
  test.each<[string[], Partial<PricingEntity>]>([
    [["cached"], { cached: "1", cached_input: "2" }],
    [[], { cached: "1", cached_input: "1.0" }],
    [["tiered_pricing"], { tiers: [{ above: 1, input: "1" }], tiered_pricing: [{ input: "1", max_tokens: 5 }] }],
    [
      ["tiered_pricing[1]"],
      {
        tiered_pricing: [
          { input: "1", max_tokens: 5 },
          { input: "2", max_tokens: 5 },
        ],
      },
    ],
    [["tiered_pricing[1]"], { tiered_pricing: [{ input: "1" }, { input: "2" }] }],
    [
      ["tiers[1].above"],
      {
        tiers: [
          { above: 1, input: "1" },
          { above: 1, input: "2" },
        ],
      },
    ],
    [
      ["service_tiers.batch.tiers[1].above"],
      {
        service_tiers: {
          batch: {
            input: "1",
            tiers: [
              { above: 1, input: "1" },
              { above: 1, input: "2" },
            ],
          },
        },
      },
    ],
    [["service_tiers.standard"], { service_tiers: { standard: { multiplier: "2" } } }],
    [["windows[0].to"], { windows: [{ from: "10:00", to: "10:00", multiplier: "2" }] }],
    [
      ["windows[1].from"],
      {
        windows: [
          { from: "22:00", to: "02:00", multiplier: "2" },
          { from: "01:59", to: "03:00", input: "2" },
        ],
      },
    ],
    [
      [],
      {
        windows: [
          { from: "22:00", to: "02:00", multiplier: "2" },
          { from: "02:00", to: "22:00", input: "2" },
        ],
      },
    ],
    [
      ["previous[1].until"],
      {
        previous: [
          { until: "2026-01-01", input: "1" },
          { until: "2026-01-01", input: "2" },
        ],
      },
    ],
    [
      ["previous[0].tiers[1].above"],
      {
        previous: [
          {
            until: "2026-01-01",
            input: "1",
            tiers: [
              { above: 1, input: "1" },
              { above: 1, input: "2" },
            ],
          },
        ],
      },
    ],
    [["per_minute"], { per_second: "1", per_minute: "60" }],
    [["per_second"], { input_per: "minute", per_second: "1" }],
    [["per_image"], { output_per: "image", per_image: "1" }],
    [["output"], { input_per: "second", output_per: "minute" }],
    [[], { output: "0", input_per: "second", output_per: "minute" }],
  ])("%j", (paths, pricing) => {
    expect(contradictionsOf(pricing)).toEqual(paths);
  });
});
