import { describe, expect, test } from "vitest";
import { findModels, type FoundModel, providers, resolveModel } from "../../../runtime/registry.ts";

const every = await findModels();
const references = (models: readonly FoundModel[]): readonly string[] => models.map(({ reference }) => reference);

/** Prices are compared in dollars unless another currency is named. */
function isAtMost({ currency }: FoundModel, price: string | null, most: number): boolean {
  return currency === "USD" && price !== null && Number(price) <= most;
}

describe("findModels", () => {
  test("without a filter gives the models of every provider that has cards", async () => {
    const handles = await Promise.all(Object.values(providers).map(async (load) => (await load())()));
    const withCards = handles.filter(({ descriptor }) => descriptor.configurate_methods.includes("predefined-model"));
    expect([...new Set(every.map(({ provider }) => provider))]).toEqual(withCards.map(({ id }) => id));
  });

  test("says of a model what its card says", async () => {
    const found = every.find(({ reference, type }) => reference === "openai/gpt-4o" && type === "llm");
    const { models } = await import("../../../generated/openai.ts");
    const { descriptor } = models.llm["gpt-4o"];
    expect(found).toMatchObject({
      reference: "openai/gpt-4o",
      features: descriptor.features,
      deprecated: descriptor.deprecated,
      context: descriptor.model_properties.context_size,
      currency: "USD",
    });
    expect(Number(found?.inputPrice)).toBe(Number(descriptor.pricing?.input));
    expect(Number(found?.outputPrice)).toBe(Number(descriptor.pricing?.output));
  });

  test.each([
    ["provider", { provider: "cohere" }, ({ provider }: FoundModel) => provider === "cohere"],
    ["type", { type: "rerank" }, ({ type }: FoundModel) => type === "rerank"],
    [
      "features, all of them",
      { features: ["vision", "multi-tool-call"] },
      ({ features }: FoundModel) => features.includes("vision") && features.includes("multi-tool-call"),
    ],
    ["context", { minContext: 200_000 }, ({ context }: FoundModel) => context !== null && context >= 200_000],
    ["input price", { maxInputPrice: 0.5 }, (it: FoundModel) => isAtMost(it, it.inputPrice, 0.5)],
    ["deprecation", { deprecated: true }, ({ deprecated }: FoundModel) => deprecated],
    ["its absence", { deprecated: false }, ({ deprecated }: FoundModel) => !deprecated],
    ["output price", { maxOutputPrice: 2 }, (it: FoundModel) => isAtMost(it, it.outputPrice, 2)],
  ] as const)("by %s", async (_, filter, passes) => {
    const expected = references(every.filter((model) => passes(model)));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(every.length);
    expect(references(await findModels(filter))).toEqual(expected);
  });

  test("does not compare prices of another currency", async () => {
    expect(await findModels({ maxInputPrice: 1_000_000, currency: "XAU" })).toEqual([]);
  });

  test("what it finds, resolveModel resolves", async () => {
    for (const id of Object.keys(providers)) {
      const model = every.find(({ provider }) => provider === id);
      if (model === undefined) continue;
      expect(await resolveModel(model.reference, { type: model.type })).toMatchObject({
        id: model.id,
        type: model.type,
      });
    }
  });
});
