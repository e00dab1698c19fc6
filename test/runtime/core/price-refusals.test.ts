import { expect, test } from "vitest";
import { priceUsage } from "../../../runtime/core/price.ts";
import type { UsageCounts } from "../../../runtime/core/usage.ts";
import { tableOf } from "./price-table-of.ts";

const table = tableOf({ input: "1", output: "2", cached_input: "0.1" });

test.each<[UsageCounts, string]>([
  [{ promptTokens: 100, cachedInputTokens: 150 }, "promptTokens: not a count: -50 (100 less its parts)"],
  [
    { promptTokens: 1, completionTokens: 5, reasoningTokens: 6 },
    "completionTokens: not a count: -1 (5 less its parts)",
  ],
  [{ promptTokens: -1 }, "promptTokens: not a count: -1"],
  [{ promptTokens: 1.5 }, "promptTokens: not a count: 1.5"],
  [{ promptTokens: Number.NaN }, "promptTokens: not a count: NaN"],
  [{ promptTokens: 2 ** 53 }, "promptTokens: not a count: 9007199254740992"],
  [{ promptTokens: 1, requests: -1 }, "requests: not a count: -1"],
  [{ promptTokens: 1, seconds: "-1.5" }, "seconds: not a count: -1.5"],
  [{ promptTokens: 1, seconds: Number.NaN }, "seconds: not a decimal: NaN"],
  [{ promptTokens: 1, seconds: "1m" }, "seconds: not a decimal: 1m"],
])("%j says what is wrong", (usage, message) => {
  expect(() => priceUsage(table, usage)).toThrow(new RangeError(message));
});

test.each(["tomorrow", "2026-03-29T12:00", "2026-13-01"])("a time that is none, or of no zone: %s", (at) => {
  const message = `at: neither a date nor a time with its zone: ${at}`;
  expect(() => priceUsage(table, { promptTokens: 1 }, { at })).toThrow(new RangeError(message));
});

test("null, as JSON has it, is no zero", () => {
  const usage = { promptTokens: null, completionTokens: 1 } as unknown as UsageCounts;
  expect(priceUsage(table, usage)).toMatchObject({ totalPrice: null, unpriced: ["promptTokens"] });
});
