import { describe, expect, test } from "vitest";
import { hasFeature } from "../../../runtime/models/card.ts";
import { customCard } from "../../../runtime/models/custom.ts";
import { cardOf, pricing } from "./handles.ts";

const base = cardOf("llm", {
  features: ["vision"],
  properties: { mode: "chat", context_size: 10 },
  rules: [{ name: "temperature", use_template: "temperature" }],
  pricing,
});

describe("a custom model", () => {
  test("is what its base is, but for its price", () => {
    const card = customCard("mine", "llm", base, { properties: { context_size: 20 } });
    expect(card.descriptor).toMatchObject({
      model: "mine",
      features: ["vision"],
      fetch_from: "customizable-model",
      model_properties: { mode: "chat", context_size: 20 },
      pricing: null,
    });
    expect(card.parameters.parse({ temperature: 3 })).toMatchObject({ ok: false });
    expect(card.price({ promptTokens: 1 }).totalPrice).toBeNull();
  });

  test("costs what its base costs if told so", () => {
    expect(
      customCard("mine", "llm", base, { pricing: "base" }).price({ promptTokens: 1, completionTokens: 0 }).promptPrice,
    ).toBe("0.0000100");
  });

  test("has prices of its own, exactly", () => {
    const card = customCard("mine", "llm", undefined, {
      pricing: { input: "0.15", output: "3", cached_input: "0.0375", unit: "0.001", currency: "EUR" },
    });
    expect(card.price({ promptTokens: 10, cachedInputTokens: 4, completionTokens: 1 })).toMatchObject({
      promptPrice: "0.0010500",
      completionPrice: "0.0030000",
      totalPrice: "0.0040500",
      currency: "EUR",
    });
    expect(card.descriptor.pricing).toEqual({ input: "0.15", output: "3", unit: "0.001", currency: "EUR" });
  });

  test("takes any parameter where nobody says which there are", () => {
    const { parameters } = customCard("mine", "llm", undefined, {});
    expect(parameters.parse({ anything: 1 })).toEqual({ ok: true, value: { anything: 1 } });
    expect(parameters.parse(3)).toMatchObject({ ok: false });
    expect(parameters.jsonSchema).toMatchObject({ additionalProperties: true });
  });

  test("its own rules hold for its Standard Schema too, and none let anything through", () => {
    const own = customCard("mine", "llm", base, { rules: [{ name: "size", type: "int", max: 3 }] }).parameters;
    expect(own["~standard"].validate({ size: 4 })).toMatchObject({ issues: [{ path: ["size"] }] });
    const any = customCard("mine", "llm", undefined, {}).parameters;
    expect(any["~standard"].validate({ anything: 1 })).toEqual({ value: { anything: 1 } });
  });

  test("may have any feature where nobody said which, those of its base, or its own", () => {
    expect(hasFeature(customCard("mine", "llm", undefined, {}), "vision")).toBe(true);
    expect(hasFeature(customCard("mine", "llm", base, {}), "video")).toBe(false);
    expect(hasFeature(customCard("mine", "llm", base, { features: ["video"] }), "video")).toBe(true);
    expect(hasFeature(customCard("mine", "llm", cardOf("llm", { features: [] }), {}), "video")).toBe(false);
  });

  test("a price may be nothing, or past what a double holds", () => {
    const card = customCard("mine", "llm", undefined, {
      pricing: { ...pricing, input: "0", output: "12345678901234567890" },
    });
    expect(card.price({ promptTokens: 5, completionTokens: 1 })).toMatchObject({
      promptPrice: "0.0000000",
      completionPrice: "12345678901234.5678900",
    });
  });

  test("refuses a price that is no decimal", () => {
    expect(() => customCard("mine", "llm", undefined, { pricing: { ...pricing, input: "ten" } })).toThrow(RangeError);
  });
});
