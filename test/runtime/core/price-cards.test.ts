import { describe, expect, test } from "vitest";
import { claude2, claude3Haiku20240307, claudeSonnet46 } from "../../../generated/anthropic/llm.ts";
import { rerankV35 } from "../../../generated/cohere/rerank.ts";
import { gpt4o, o3 } from "../../../generated/openai/llm.ts";
import { whisper1 } from "../../../generated/openai/speech2text.ts";
import { textEmbedding3Large, textEmbeddingAda002 } from "../../../generated/openai/text-embedding.ts";
import { tts1 } from "../../../generated/openai/tts.ts";

describe("what other calculators get wrong", () => {
  test("gpt-4o: cached tokens are part of the prompt, and no binary fraction shows", () => {
    const price = gpt4o.price({ promptTokens: 1234, completionTokens: 567, cachedInputTokens: 200 });
    expect(price).toMatchObject({ totalPrice: "0.0085050", currency: "USD", unpriced: [] });
  });

  test("whisper-1: a minute of audio has a price", () => {
    expect(whisper1.price({ seconds: 60 }).totalPrice).toBe("0.0060000");
    expect(whisper1.price({ seconds: 60, promptTokens: 0, completionTokens: 120 }).totalPrice).toBeNull();
  });

  test("claude-3-haiku-20240307: each side is rounded once", () => {
    const usage = { promptTokens: 56213, completionTokens: 8234, cachedInputTokens: 18845 };
    expect(claude3Haiku20240307.price(usage).totalPrice).toBe("0.0201999");
    expect(claude3Haiku20240307.price(usage, { serviceTier: "batch" })).toMatchObject({
      promptPrice: "0.0049537",
      completionPrice: "0.0051463",
      totalPrice: "0.0101000",
    });
  });
});

describe("prices of other days", () => {
  const usage = { promptTokens: 1_000_000, completionTokens: 1_000_000 };

  test("o3 before and after 10 June 2025", () => {
    expect(o3.price(usage, { at: "2025-06-09T23:59:59.999Z" }).totalPrice).toBe("50.0000000");
    expect(o3.price(usage, { at: "2025-06-10" }).totalPrice).toBe("10.0000000");
    expect(o3.price(usage, { at: "2025-01-01", serviceTier: "batch" }).totalPrice).toBe("25.0000000");
  });

  test("o3 had no priority tier then", () => {
    expect(o3.price(usage, { serviceTier: "priority" }).totalPrice).toBe("17.5000000");
    expect(o3.price(usage, { at: "2025-01-01", serviceTier: "priority" })).toMatchObject({
      totalPrice: null,
      unpriced: ["promptTokens", "completionTokens"],
    });
  });

  test("claude-2 and text-embedding-ada-002", () => {
    expect(claude2.price(usage, { at: "2023-11-20" }).totalPrice).toBe("43.7000000");
    expect(claude2.price(usage, { at: "2023-11-21" }).totalPrice).toBe("32.0000000");
    expect(textEmbeddingAda002.price({ promptTokens: 1_000_000 }, { at: "2023-06-12" }).totalPrice).toBe("0.4000000");
    expect(textEmbeddingAda002.price({ promptTokens: 1_000_000 }).totalPrice).toBe("0.1000000");
  });

  test("claude-sonnet-4-6 moved long prompts to a tier of their own, as of its card", () => {
    const { tiers } = claudeSonnet46.prices?.previous?.[0] ?? {};
    expect(tiers).toHaveLength(1);
    const until = claudeSonnet46.prices?.previous?.[0]?.until ?? "";
    const before = new Date(Date.parse(until) - 1);
    const long = { promptTokens: (tiers?.[0]?.above ?? 0) + 1, completionTokens: 0 };
    const at = (time: Date | string) => Number(claudeSonnet46.price(long, { at: time }).promptPrice);
    expect(at(before)).toBeGreaterThan(at(until));
  });
});

describe("what is not counted in tokens", () => {
  test("a rerank costs by search unit, speech by character, an embedding by its input alone", () => {
    expect(rerankV35.price({ searchUnits: 1 })).toMatchObject({ totalPrice: "0.0020000", completionPrice: null });
    expect(tts1.price({ characters: 1000 }).totalPrice).toBe("0.0150000");
    expect(textEmbedding3Large.price({ promptTokens: 1000 })).toMatchObject({
      promptPrice: "0.0001300",
      completionPrice: null,
      totalPrice: "0.0001300",
    });
  });
});
