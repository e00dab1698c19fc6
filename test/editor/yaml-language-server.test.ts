// What people see while they write cards: the schemas, through the language server that their editors run.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { templateNames } from "../../generator/schema/templates.ts";
import { modelFeatures, modelTypes } from "../../runtime/core/descriptor.ts";
import { LanguageServer } from "./language-server.ts";

const server = new LanguageServer();
beforeAll(() => server.start(), 30_000);
afterAll(() => server.stop());

const card = "model: rocket-1\nmodel_type: llm\nmodel_properties:\n  mode: chat\n";

describe("completion of keys", () => {
  test.each<[place: string, schema: string, text: string, keys: readonly string[]]>([
    ["a model card", "model-card", "model: rocket-1\n‸", ["label", "model_type", "features", "replaced_by", "pricing"]],
    ["model properties", "model-card", `${card}  ‸`, ["context_size", "max_chunks", "voices"]],
    [
      "a parameter rule",
      "model-card",
      `${card}parameter_rules:\n  - name: temperature\n    ‸`,
      ["use_template", "type", "default", "min", "max", "precision", "options", "required", "help"],
    ],
    ["a constraint", "model-card", `${card}parameter_constraints:\n  - ‸`, ["exclusive", "when", "requires", "less"]],
    [
      "pricing",
      "model-card",
      `${card}pricing:\n  input: "1"\n  ‸`,
      ["output", "unit", "currency", "cached_input", "tiers", "service_tiers", "previous", "source", "checked"],
    ],
    ["a price tier", "model-card", `${card}pricing:\n  tiers:\n    - above: 1\n      ‸`, ["input", "output"]],
    [
      "a provider card",
      "provider-card",
      "provider: acme\n‸",
      ["label", "supported_model_types", "configurate_methods", "provider_credential_schema", "models", "help"],
    ],
    [
      "a credential form",
      "provider-card",
      "provider_credential_schema:\n  credential_form_schemas:\n    - variable: key\n      ‸",
      ["label", "type", "required", "options", "placeholder", "show_on"],
    ],
    ["a section", "provider-card", "models:\n  llm:\n    ‸", ["predefined", "position"]],
  ])("in %s", async (_, schema, text, keys) => {
    expect(await server.labels(schema, text)).toEqual(expect.arrayContaining([...keys]));
  });

  test("tells what a key means", async () => {
    const proposals = await server.proposals("model-card", `${card}‸`);
    const { documentation } = proposals.find(({ label }) => label === "replaced_by") ?? {};
    expect(documentation).toBe("The id of the model to use instead of a deprecated one.");
  });
});

describe("completion of values", () => {
  test.each<[key: string, schema: string, text: string, values: readonly string[]]>([
    ["model_type", "model-card", "model_type: ‸", modelTypes],
    ["features", "model-card", "features:\n  - ‸", modelFeatures],
    ["mode", "model-card", "model_properties:\n  mode: ‸", ["chat", "completion"]],
    [
      "a parameter's type",
      "model-card",
      "parameter_rules:\n  - name: a\n    type: ‸",
      ["float", "int", "string", "boolean", "text"],
    ],
    ["supported_model_types", "provider-card", "supported_model_types:\n  - ‸", modelTypes],
    [
      "a credential's type",
      "provider-card",
      "provider_credential_schema:\n  credential_form_schemas:\n    - type: ‸",
      ["secret-input", "text-input", "select"],
    ],
  ])("of %s", async (_, schema, text, values) => {
    expect(await server.labels(schema, text)).toEqual(expect.arrayContaining([...values]));
  });

  test("of use_template: the eight templates, each with what it fills in", async () => {
    const proposals = await server.proposals("model-card", `${card}parameter_rules:\n  - name: a\n    use_template: ‸`);
    const templates = proposals.filter(({ label }) => (templateNames as readonly string[]).includes(label));
    expect(templates.map(({ label }) => label).sort()).toEqual([...templateNames].sort());
    expect(templates.find(({ label }) => label === "max_tokens")?.documentation).toMatchObject({
      value: expect.stringContaining("`type: int`, `required: false`, `default: 64`, `min: 1`, `max: 2048`"),
    });
  });
});

describe("hover", () => {
  test.each<[over: string, schema: string, text: string, shown: string]>([
    ["a key", "model-card", "mod‸el: rocket-1\n", "The model's id, as requests carry it."],
    ["a nested key", "model-card", `${card}  context‸_size: 8192\n`, "How many tokens a request may hold."],
    ["a price", "model-card", `${card}pricing:\n  cached_inp‸ut: "1"\n`, "read from a cache"],
    ["a parameter's key", "model-card", `${card}parameter_rules:\n  - name: a\n    preci‸sion: 2\n`, "decimal places"],
    ["a provider card's key", "provider-card", "configurate_me‸thods: []\n", "configure"],
    [
      "a credential's key",
      "provider-card",
      "provider_credential_schema:\n  credential_form_schemas:\n    - vari‸able: key\n",
      "The name under which the value is stored.",
    ],
  ])("over %s", async (_, schema, text, shown) => {
    expect(await server.hover(schema, text)).toContain(shown);
  });

  test("over a template's name: first of all what it fills in", async () => {
    const shown = await server.hover("model-card", `${card}parameter_rules:\n  - name: a\n    use_template: top‸_k\n`);
    const first = shown.split("\n").find((line) => line.startsWith("* "));
    expect(first).toMatch(/^\* `top_k`: `type: int`, `required: false`, `default: 50`, `min: 1`, `max: 100`/);
  });
});

describe("diagnostics", () => {
  test("a card in order has none, with keys of other readers too", async () => {
    const rule = "parameter_rules:\n  - name: a\n    use_template: temperature\n    max: 2\n";
    expect(await server.problems("model-card", `${card}${rule}icon: rocket.svg\n`)).toEqual([]);
    expect(await server.problems("position", "- rocket-1\n")).toEqual([]);
  });

  test.each<[what: string, schema: string, text: string, line: number, message: RegExp]>([
    ["a wrong enum", "model-card", "model: a\nmodel_type: lllm\nmodel_properties: {}\n", 2, /llm/],
    ["a missing key", "model-card", "model: a\nmodel_type: llm\n", 1, /model_properties/],
    ["a wrong type", "model-card", `${card}deprecated: 3\n`, 5, /boolean/],
    ["an unknown property", "model-card", `${card}  contxt_size: 1\n`, 5, /contxt_size/],
    ["a rule without type", "model-card", `${card}parameter_rules:\n  - name: a\n`, 6, /type/],
    ["a text for a number", "model-card", `${card}parameter_rules:\n  - {name: a, type: int, max: two}\n`, 6, /number/],
    ["broken YAML", "model-card", "model: [\n", 2, /./],
    ["a mapping for a list", "position", "rocket: 1\n", 1, /array|null/],
  ])("%s is shown where it is", async (_, schema, text, line, message) => {
    const problems = await server.problems(schema, text);
    expect(problems.map(([at]) => at)).toContain(line);
    expect(problems.map(([, words]) => words).join("\n")).toMatch(message);
  });
});
