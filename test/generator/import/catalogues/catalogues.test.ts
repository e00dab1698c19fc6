import { describe, expect, test } from "vitest";
import { genaiPrices } from "../../../../generator/import/catalogues/genai-prices.ts";
import { matchModel, modelsOf } from "../../../../generator/import/catalogues/match-model.ts";
import { loadPackage } from "../../../../generator/import/catalogues/packages.ts";
import { sameContext } from "../../../../generator/import/catalogues/same-amount.ts";
import { genai, lens, now } from "./fake.ts";

describe("genai-prices", () => {
  test("takes the prices of the day, tiers and hours apart", () => {
    const [model] = genai.models("openai");
    expect(model).toMatchObject({
      id: "gpt-x",
      aliases: ["gpt-x", "gpt-x-2026"],
      prices: { input: "2.00", output: "8.00", cached_input: "0.20" },
      tiers: [{ above: 200_000, input: "3.00", output: "8.00", cached_input: "0.20" }],
      atTimes: [{ input: "0.50", output: "4.00" }],
      context: 131_072,
      url: "https://openai.example/pricing",
    });
  });

  test("is dated by its latest price that is in force", () => {
    expect(genai.date).toBe("2026-03-01");
  });

  test("prints prices that a float would print with an exponent", () => {
    expect(genai.models("openai")[1]?.prices?.input).toBe("0.0000001");
  });

  test("says which version it can read", () => {
    expect(() => genaiPrices({ version: "9.0.0", exports: {} }, now)).toThrow("has no `findProvider`");
  });
});

describe("tokenlens", () => {
  test("reads costs, limits and abilities; zero is unknown", () => {
    const [known, fresh] = lens.models("openai");
    expect(known).toMatchObject({
      prices: { input: "4.00", output: "8.00" },
      context: 128_000,
      maxOutput: 16_384,
      features: ["tool-call", "stream-tool-call", "vision"],
    });
    expect(fresh?.context).toBeUndefined();
    expect(lens.date).toBe("2025-09-01");
    expect(lens.models("nobody")).toEqual([]);
  });
});

describe("matchModel", () => {
  const models = modelsOf(genai, "openai");
  test.each([
    ["gpt-x", "exact"],
    ["gpt-x-2026", "exact"],
    ["openai/GPT-X", "normalised"],
    ["gpt-x-turbo-16k", "alias"],
    ["gpt-xyz", undefined],
  ])("%s is %s", (id, sureness) => {
    expect(matchModel(models, id)?.sureness).toBe(sureness);
  });
});

test("contexts in thousands and in 1024s are the same, and others are not", () => {
  expect([sameContext(128_000, 131_072), sameContext(1_000_000, 1_048_576), sameContext(200_000, 204_800)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([sameContext(128_000, 200_000), sameContext(8191, 4096)]).toEqual([false, false]);
});

test("a package that is not installed is named, with the command that installs it", async () => {
  await expect(loadPackage("no-catalogue" as "tokenlens", "/")).rejects.toThrow("npm install --save-dev");
});
