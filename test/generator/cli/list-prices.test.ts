import { expect, test } from "vitest";
import { listModels } from "../../../generator/cli/list-models.ts";
import { resolveCatalog } from "../../../generator/resolve/resolve-catalog.ts";
import { resolveProviderSource } from "../../../generator/resolve/resolve-provider.ts";
import { providerSource } from "../../support/provider-source.ts";

const provider = {
  provider: "p",
  label: { en_US: "P" },
  supported_model_types: ["llm", "rerank"],
  configurate_methods: ["predefined-model"],
};
const currency = { unit: "0.000001", currency: "USD" };

test("a price of searches is not listed as one of tokens", () => {
  const { provider: resolved } = resolveProviderSource(
    providerSource(provider, [
      { model: "m", model_type: "llm", model_properties: {}, pricing: { input: "2", output: "4", ...currency } },
      {
        model: "r",
        model_type: "rerank",
        model_properties: {},
        pricing: { input: "2", input_per: "search_unit", ...currency },
      },
    ]),
  );
  const { catalog } = resolveCatalog(resolved ? [resolved] : []);
  const listed = listModels(catalog, { currency: "USD" });
  expect(listed.map(({ model, inputPrice, outputPrice }) => [model, inputPrice, outputPrice])).toEqual([
    ["m", "2", "4"],
    ["r", null, null],
  ]);
});
