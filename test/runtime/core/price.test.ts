import { describe, expect, test } from "vitest";
import { priceUsage } from "../../../runtime/core/price.ts";
import type { UsageCounts } from "../../../runtime/core/usage.ts";
import { tableOf } from "./price-table-of.ts";

const gpt4o = tableOf({ input: "2.50", output: "10.00", cached_input: "1.25" });
const haiku = tableOf({ input: "0.25", output: "1.25", cached_input: "0.03", cache_write: "0.30" });
const whisper = tableOf({ input: "0.006", unit: "1", input_per: "minute" });

describe("prices that others get wrong", () => {
  test("gpt-4o with cached tokens", () => {
    expect(priceUsage(gpt4o, { promptTokens: 1234, completionTokens: 567, cachedInputTokens: 200 })).toEqual({
      promptPrice: "0.0028350",
      completionPrice: "0.0056700",
      totalPrice: "0.0085050",
      currency: "USD",
      components: [
        { component: "promptTokens", count: 1034, unitPrice: "0.0000025", amount: "0.002585" },
        { component: "cachedInputTokens", count: 200, unitPrice: "0.00000125", amount: "0.00025" },
        { component: "completionTokens", count: 567, unitPrice: "0.00001", amount: "0.00567" },
      ],
      unpriced: [],
    });
  });

  test("whisper by the minute", () => {
    const price = priceUsage(whisper, { seconds: 60 });
    expect(price.totalPrice).toBe("0.0060000");
    expect(price.components).toEqual([{ component: "seconds", count: 60, unitPrice: "0.0001", amount: "0.006" }]);
  });

  test("claude-3-haiku: each side is rounded once, half up, then both are added", () => {
    const price = priceUsage(haiku, { promptTokens: 56213, completionTokens: 8234, cachedInputTokens: 18845 });
    expect([price.promptPrice, price.completionPrice, price.totalPrice]).toEqual([
      "0.0099074",
      "0.0102925",
      "0.0201999",
    ]);
  });
});

describe("what is unknown is null, never zero", () => {
  const nothing = {
    promptPrice: null,
    completionPrice: null,
    totalPrice: null,
    currency: null,
    components: null,
    unpriced: null,
  };

  test("no pricing", () => {
    expect(priceUsage(null, { promptTokens: 1, completionTokens: 1 })).toEqual(nothing);
    expect(priceUsage(undefined, {})).toEqual(nothing);
  });

  test("no output price matters only if there is output", () => {
    const table = tableOf({ input: "1" });
    expect(priceUsage(table, { promptTokens: 5, completionTokens: 0 })).toMatchObject({
      promptPrice: "0.0000050",
      completionPrice: null,
      totalPrice: "0.0000050",
      unpriced: [],
    });
    expect(priceUsage(table, { promptTokens: 5, completionTokens: 1 })).toMatchObject({
      promptPrice: "0.0000050",
      completionPrice: null,
      totalPrice: null,
      unpriced: ["completionTokens"],
    });
  });

  const parts: [keyof UsageCounts, side: "prompt" | "completion"][] = [
    ["cachedInputTokens", "prompt"],
    ["cacheWriteTokens", "prompt"],
    ["audioInputTokens", "prompt"],
    ["imageInputTokens", "prompt"],
    ["audioOutputTokens", "completion"],
    ["imageOutputTokens", "completion"],
  ];
  const flat = tableOf({ input: "1", output: "2" });

  test.each(parts)("%s without a price", (part, side) => {
    const usage = { promptTokens: 100, completionTokens: 100, [part]: 40 };
    const price = priceUsage(flat, usage);
    expect(price.totalPrice).toBeNull();
    expect(price.unpriced).toEqual([part]);
    expect(price.promptPrice).toBe(side === "prompt" ? null : "0.0001000");
    expect(price.completionPrice).toBe(side === "completion" ? null : "0.0002000");
    expect(priceUsage(flat, { ...usage, [part]: 0 }).totalPrice).toBe("0.0003000");
  });

  test.each(parts)("%s costs what it is a part of if the caller says so", (part, side) => {
    const price = priceUsage(flat, { promptTokens: 100, completionTokens: 100, [part]: 40 }, { assume: "parent" });
    expect(price).toMatchObject({
      promptPrice: "0.0001000",
      completionPrice: "0.0002000",
      totalPrice: "0.0003000",
      unpriced: [],
    });
    expect(price.components).toContainEqual({
      component: part,
      count: 40,
      unitPrice: side === "prompt" ? "0.000001" : "0.000002",
      amount: side === "prompt" ? "0.00004" : "0.00008",
    });
  });

  test("reasoning costs as output, unless it has its own price", () => {
    const usage = { promptTokens: 0, completionTokens: 100, reasoningTokens: 40 };
    expect(priceUsage(flat, usage).totalPrice).toBe("0.0002000");
    expect(priceUsage(tableOf({ input: "1", output: "2", reasoning: "5" }), usage).totalPrice).toBe("0.0003200");
  });

  test.each(["images", "seconds", "characters", "pages", "searchUnits"] as const)("%s without a price", (count) => {
    const usage = { promptTokens: 10, completionTokens: 0, [count]: 3 };
    expect(priceUsage(flat, usage)).toMatchObject({ totalPrice: null, unpriced: [count] });
    expect(priceUsage(flat, usage, { assume: "parent" })).toMatchObject({ totalPrice: "0.0000100", unpriced: [] });
  });

  test("what the input price counts must be given", () => {
    expect(priceUsage(whisper, {})).toMatchObject({ totalPrice: null, unpriced: ["seconds"] });
    expect(priceUsage(flat, { completionTokens: 3 })).toMatchObject({
      promptPrice: null,
      totalPrice: null,
      unpriced: ["promptTokens"],
    });
    expect(priceUsage(tableOf({ input: "0", output: "2" }), { completionTokens: 3 }).totalPrice).toBe("0.0000060");
  });

  test("counts that are no counts of ours are passed over", () => {
    const usage = { promptTokens: 10, completionTokens: 0, totalTokens: 10, totalPrice: "1", currency: "EUR" };
    expect(priceUsage(flat, usage).totalPrice).toBe("0.0000100");
  });
});

describe("parts", () => {
  const table = tableOf({
    input: "1",
    output: "2",
    cached_input: "0.1",
    cache_write: "1.25",
    cache_write_1h: "2.5",
    audio_input: "10",
    cached_audio_input: "3",
    image_input: "5",
    cached_image_input: "0.5",
    audio_output: "20",
    image_output: "30",
  });

  test("each token is priced once", () => {
    const price = priceUsage(table, {
      promptTokens: 1000,
      cachedInputTokens: 300,
      cacheWriteTokens: 200,
      cacheWrite1hTokens: 50,
      audioInputTokens: 120,
      cachedAudioInputTokens: 20,
      imageInputTokens: 90,
      cachedImageInputTokens: 10,
      completionTokens: 100,
      reasoningTokens: 10,
      audioOutputTokens: 20,
      imageOutputTokens: 30,
    });
    expect(Object.fromEntries(price.components!.map(({ component, count }) => [component, count]))).toEqual({
      promptTokens: 320,
      cachedInputTokens: 270,
      cacheWriteTokens: 150,
      cacheWrite1hTokens: 50,
      audioInputTokens: 100,
      cachedAudioInputTokens: 20,
      imageInputTokens: 80,
      cachedImageInputTokens: 10,
      completionTokens: 40,
      reasoningTokens: 10,
      audioOutputTokens: 20,
      imageOutputTokens: 30,
    });
  });

  test("cached media cost as media, or as cached text, or as text", () => {
    const usage = {
      promptTokens: 100,
      completionTokens: 0,
      cachedInputTokens: 60,
      audioInputTokens: 50,
      cachedAudioInputTokens: 40,
    };
    const parent = { assume: "parent" } as const;
    const unitPrice = (prices: ReturnType<typeof tableOf>) =>
      priceUsage(prices, usage, parent).components!.find(({ component }) => component === "cachedAudioInputTokens")
        ?.unitPrice;
    expect(unitPrice(tableOf({ input: "1", cached_input: "0.1", audio_input: "10" }))).toBe("0.00001");
    expect(unitPrice(tableOf({ input: "1", cached_input: "0.1" }))).toBe("0.0000001");
    expect(unitPrice(tableOf({ input: "1" }))).toBe("0.000001");
  });

  test("a cache write for an hour costs as any write, if the caller says so", () => {
    const usage = { promptTokens: 100, completionTokens: 0, cacheWriteTokens: 100, cacheWrite1hTokens: 100 };
    expect(priceUsage(haiku, usage)).toMatchObject({ totalPrice: null, unpriced: ["cacheWrite1hTokens"] });
    expect(priceUsage(haiku, usage, { assume: "parent" }).totalPrice).toBe("0.0000300");
  });

  test.each<UsageCounts>([
    { promptTokens: 100, cachedInputTokens: 101 },
    { promptTokens: 100, cachedInputTokens: 60, cacheWriteTokens: 60 },
    { cachedInputTokens: 1 },
    { promptTokens: 100, cacheWriteTokens: 10, cacheWrite1hTokens: 11 },
    { promptTokens: 100, audioInputTokens: 5, cachedAudioInputTokens: 6, cachedInputTokens: 6 },
    { promptTokens: 100, audioInputTokens: 5, cachedAudioInputTokens: 5 },
    { promptTokens: 1, completionTokens: 10, reasoningTokens: 11 },
    { promptTokens: -1 },
    { promptTokens: 1.5 },
    { promptTokens: Number.NaN },
    { promptTokens: Number.POSITIVE_INFINITY },
    { promptTokens: 2 ** 53 },
    { promptTokens: 1, completionTokens: -1 },
    { promptTokens: 1, images: 0.5 },
    { promptTokens: 1, seconds: -1 },
    { promptTokens: 1, seconds: "1,5" },
    { promptTokens: 1, seconds: Number.NaN },
  ])("%j is refused, priced or not", (usage) => {
    for (const prices of [table, gpt4o, whisper]) expect(() => priceUsage(prices, usage)).toThrow(RangeError);
  });
});

describe("flat prices that count something else", () => {
  test("fractions of seconds are exact", () => {
    expect(priceUsage(whisper, { seconds: "60.125" }).components).toEqual([
      { component: "seconds", count: "60.125", unitPrice: "0.0001", amount: "0.0060125" },
    ]);
    expect(priceUsage(whisper, { seconds: 0.1 + 0.2 }).components![0]!.amount).toBe("0.000030000000000000004");
    expect(priceUsage(whisper, { seconds: 1e-7 }).components![0]!.amount).toBe("0.00000000001");
    expect(priceUsage(whisper, { seconds: "123456789012345678901234567890" }).totalPrice).toBe(
      "12345678901234567890123456.7890000",
    );
  });

  test("a price per minute without a finite price per second is rounded once", () => {
    const table = tableOf({ input: "0.0043", unit: "1", input_per: "minute" });
    expect(table).toMatchObject({ divisor: 3, prices: { seconds: 215 } });
    expect(priceUsage(table, { seconds: 60 })).toMatchObject({
      totalPrice: "0.0043000",
      components: [{ amount: "0.0043" }],
    });
    expect(priceUsage(table, { seconds: 100 }).totalPrice).toBe("0.0071667");
    expect(priceUsage(table, { seconds: 100 }).components![0]!.amount).toMatch(
      /^0\.0071666666666666666666666666\d*67$/,
    );
  });

  test("tokens are covered, unless they have a price of their own", () => {
    expect(priceUsage(whisper, { seconds: 60, promptTokens: 90, audioInputTokens: 80 }).totalPrice).toBe("0.0060000");
    const table = tableOf({ input: "0.006", unit: "1", input_per: "minute", audio_input: "0.001" });
    expect(priceUsage(table, { seconds: 60, promptTokens: 90, audioInputTokens: 80 }).totalPrice).toBe("0.0860000");
  });

  test.each([
    ["character", "characters", 1000, "15.00", "0.000001", "0.0150000"],
    ["search_unit", "searchUnits", 3, "2.00", "0.001", "0.0060000"],
    ["page", "pages", 7, "0.0015", "1", "0.0105000"],
    ["image", "images", 2, "0.04", "1", "0.0800000"],
    ["request", "requests", 2, "0.005", "1", "0.0100000"],
    ["second", "seconds", 4, "0.0002", "1", "0.0008000"],
  ] as const)("per %s", (input_per, count, amount, input, unit, total) => {
    expect(priceUsage(tableOf({ input, unit, input_per }), { [count]: amount }).totalPrice).toBe(total);
  });

  test("an output price that counts seconds is on the side of the output", () => {
    const table = tableOf({ input: "1", output: "0.6", unit: "0.000001", output_per: "minute" });
    expect(priceUsage(table, { promptTokens: 10, seconds: 120, completionTokens: 999 })).toMatchObject({
      promptPrice: "0.0000100",
      completionPrice: "0.0000012",
      totalPrice: "0.0000112",
    });
    expect(priceUsage(table, { promptTokens: 10 })).toMatchObject({
      promptPrice: "0.0000100",
      completionPrice: null,
      totalPrice: null,
      unpriced: ["seconds"],
    });
  });

  test("a usage is of one request unless it says otherwise", () => {
    const table = tableOf({ input: "1", output: "1", per_request: "0.005", per_image: "0.01" });
    const usage = { promptTokens: 10, completionTokens: 0 };
    expect(priceUsage(table, usage).totalPrice).toBe("0.0050100");
    expect(priceUsage(table, { ...usage, requests: 3, images: 2 }).totalPrice).toBe("0.0350100");
    expect(priceUsage(table, { ...usage, requests: 0 }).totalPrice).toBe("0.0000100");
  });
});
