import { readFile, readdir } from "node:fs/promises";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { derivedFiles } from "../../../generator/schema/derived-files.ts";
import {
  modelCardJsonSchema,
  positionJsonSchema,
  providerCardJsonSchema,
} from "../../../generator/schema/json-schema.ts";

const folder = new URL("../../../generator/schema/json/", import.meta.url);

test("the committed files are what the schemas derive: if not, run generator/schema/write-json-schemas.ts", async () => {
  const derived = await derivedFiles();
  expect((await readdir(folder)).toSorted()).toEqual(Object.keys(derived).toSorted());
  for (const [name, content] of Object.entries(derived))
    expect(await readFile(new URL(name, folder), "utf8")).toBe(content);
});

const ajv = new Ajv({ strict: false });
const validators = {
  model: ajv.compile(modelCardJsonSchema()),
  provider: ajv.compile(providerCardJsonSchema()),
  position: ajv.compile(positionJsonSchema()),
};
const card = { model: "m", model_type: "llm", model_properties: {} };
const label = { en_US: "P" };
const provider = { provider: "p", label, supported_model_types: [], configurate_methods: [] };

test.each<[keyof typeof validators, unknown, boolean]>([
  ["model", card, true],
  ["model", { ...card, icon: 1, pricing: { input: "1", unit: 0.1, currency: "USD", other: 1 } }, true],
  ["model", { ...card, parameter_rules: [{ name: "a", use_template: "own", show_on: [] }] }, true],
  ["model", { ...card, parameter_rules: [{ name: "a" }] }, false],
  ["model", { ...card, parameter_rules: [{ name: "a", type: "integer" }] }, false],
  ["model", { ...card, deprecated: "yes" }, false],
  ["model", { ...card, model_properties: { contxt_size: 1 } }, false],
  ["model", { model: "m" }, false],
  ["provider", provider, true],
  ["provider", { ...provider, label: {} }, false],
  ["provider", { ...provider, models: { llm: { predefined: [""] } } }, false],
  ["position", ["a"], true],
  ["position", null, true],
  ["position", { a: 1 }, false],
])("a %s %j: %s", (kind, data, valid) => expect(validators[kind](data)).toBe(valid));

test("every key has a description", () => {
  const missing: string[] = [];
  const visit = (node: unknown, at: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties } = node as { readonly properties?: Record<string, { readonly description?: string }> };
    for (const [key, schema] of Object.entries(properties ?? {})) if (!schema.description) missing.push(`${at}/${key}`);
    for (const [key, value] of Object.entries(node)) visit(value, `${at}/${key}`);
  };
  visit(modelCardJsonSchema(), "model");
  visit(providerCardJsonSchema(), "provider");
  expect(missing).toEqual([]);
});
