import { expect, test } from "vitest";
import type { Path } from "../../../generator/diagnostic.ts";
import { isOptional, knownKeys } from "../../../generator/schema/known-keys.ts";
import { modelCard } from "../../../generator/schema/model-card.ts";
import { providerCard } from "../../../generator/schema/provider-card.ts";

test.each<[Path, string]>([
  [[], "parameter_rules"],
  [["label"], "zh_Hans"],
  [["label"], "zh_hans"],
  [["parameter_rules", 3], "use_template"],
  [["parameter_rules", 3, "help"], "en_US"],
  [["parameter_constraints", 0], "exclusive"],
  [["parameter_constraints", 0, "limit", "top_k"], "options"],
  [["pricing"], "unit"],
  [["pricing", "tiers", 0], "above"],
  [["pricing", "service_tiers", "batch"], "multiplier"],
  [["pricing", "tiered_pricing", 0], "max_tokens"],
])("a model card knows, at %j, %s", (path, key) => expect(knownKeys(modelCard, path)).toContain(key));

test("a provider card knows the keys of its forms", () => {
  expect(knownKeys(providerCard, ["provider_credential_schema", "credential_form_schemas", 0, "options", 0])).toEqual([
    "label",
    "value",
    "show_on",
  ]);
});

test.each<[Path]>([
  [["model"]],
  [["parameter_rules"]],
  [["parameter_rules", 0, "default"]],
  [["pricing", "service_tiers"]],
  [["nothing", "here"]],
])("where no mapping with known keys is, at %j, there are none", (path) =>
  expect(knownKeys(modelCard, path)).toBeUndefined(),
);

test("keys are optional or not", () => {
  expect(isOptional(modelCard, ["deprecated"])).toBe(true);
  expect(isOptional(modelCard, ["parameter_rules", 0, "help"])).toBe(true);
  expect(isOptional(modelCard, ["model"])).toBe(false);
  expect(isOptional(modelCard, ["parameter_rules", 0, "help", "en_US"])).toBe(false);
  expect(isOptional(providerCard, ["label"])).toBe(false);
  expect(isOptional(modelCard, ["parameter_rules", 0])).toBe(false);
});
