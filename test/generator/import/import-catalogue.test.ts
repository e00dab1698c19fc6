import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importCatalogue } from "../../../generator/import/import-catalogue.ts";
import { recordText } from "../../../generator/import/record.ts";
import { writeTree } from "../read/write-tree.ts";
import { genai, lens } from "./catalogues/fake.ts";

const provider = `provider: openai
label: {en_US: OpenAI}
supported_model_types: [llm]
configurate_methods: [predefined-model]
models:
  llm:
    predefined: ["models/llm/*.yaml"]
`;

const card = (pricing: string) => `model: gpt-x
model_type: llm
model_properties:
  mode: chat
pricing: # ours
${pricing}  unit: "0.000001"
  currency: USD
`;

function setUp(pricing: string, record = "") {
  const root = writeTree({
    "openai/provider/openai.yaml": provider,
    "openai/models/llm/gpt-x.yaml": card(pricing),
    ...(record === "" ? {} : { "openai/typecard-import.json": record }),
  });
  const read = (file = "models/llm/gpt-x.yaml") => readFileSync(join(root, "openai", file), "utf8");
  return { root, read };
}

describe("importCatalogue", () => {
  test("fills in what the card lacks, with source and date, where the prices agree", () => {
    const { root, read } = setUp('  input: "2"\n  output: "8.00"\n');
    const [filled] = importCatalogue({ catalogue: genai, specs: root });
    expect(filled?.files).toMatchObject([{ status: "updated", conflicts: [] }]);
    expect(read()).toBe(`model: gpt-x
model_type: llm
model_properties:
  mode: chat
  context_size: 131072
pricing: # ours
  input: "2"
  output: "8.00"
  cached_input: "0.20"
  unit: "0.000001"
  currency: USD
  tiers:
    - above: 200000
      input: "3.00"
      output: "8.00"
      cached_input: "0.20"
  source: https://openai.example/pricing
  checked: "2026-03-01"
`);
    expect(importCatalogue({ catalogue: genai, specs: root })).toEqual([]);
  });

  test("takes no price, and says so, where they differ", () => {
    const { root, read } = setUp('  input: "5.00"\n  output: "8.00"\n');
    const [filled] = importCatalogue({ catalogue: genai, specs: root });
    expect(filled?.notes.map(({ kind, message }) => [kind, message])).toEqual([
      ["check", "gpt-x costs 5.00 / 8.00 here and 2.00 / 8.00 at genai-prices, so no price was taken."],
    ]);
    expect(read()).toContain('input: "5.00"\n  output: "8.00"\n  unit');
  });

  test("with replace, imported prices give way; edited ones are conflicts", () => {
    const imported = {
      model: "gpt-x",
      model_type: "llm",
      pricing: { input: "5.00", output: "9.00", unit: "0.000001", currency: "USD" },
    };
    const record = recordText({ dify: { "models/llm/gpt-x.yaml": imported } });
    const { root, read } = setUp('  input: "5.00"\n  output: "9.50"\n', record);
    const [filled] = importCatalogue({ catalogue: genai, specs: root, replace: true });
    expect(filled?.files[0]?.conflicts).toEqual([{ path: "pricing.output", yours: "9.50", theirs: "8.00" }]);
    expect(read()).toContain('input: "2.00"\n  output: "9.50"\n  cached_input: "0.20"');
  });

  test("with replace, a size that the catalogue merely rounds stays", () => {
    const properties = { mode: "chat", context_size: 128000 };
    const imported = { model: "gpt-x", model_type: "llm", model_properties: properties };
    const record = recordText({ dify: { "models/llm/gpt-x.yaml": imported } });
    const { root, read } = setUp('  input: "2"\n', record);
    const sized = (size: number) => read().replace("  mode: chat\n", `  mode: chat\n  context_size: ${size}\n`);
    writeFileSync(join(root, "openai/models/llm/gpt-x.yaml"), sized(128000));
    importCatalogue({ catalogue: genai, specs: root, replace: true });
    expect(read()).toContain("  context_size: 128000\n");
  });

  test("leaves other currencies alone", () => {
    const { root, read } = setUp('  input: "2"\n');
    writeFileSync(join(root, "openai/models/llm/gpt-x.yaml"), read().replace("USD", "CNY"));
    importCatalogue({ catalogue: genai, specs: root });
    expect(read()).not.toContain("cached_input");
  });

  test("makes cards for models that only the catalogue has, when asked to", () => {
    const { root, read } = setUp('  input: "4"\n  output: "8"\n');
    importCatalogue({ catalogue: lens, specs: root, addNew: true });
    expect(read("models/llm/gpt-new.yaml")).toBe(`model: gpt-new
label:
  en_US: GPT New
model_type: llm
features:
  - tool-call
  - stream-tool-call
model_properties:
  mode: chat
parameter_rules:
  - name: temperature
    use_template: temperature
  - name: max_tokens
    use_template: max_tokens
    max: 4096
pricing:
  input: "0.10"
  output: "0.40"
  unit: "0.000001"
  currency: USD
  checked: "2025-09-01"
`);
  });

  test("refuses a provider that there is not", () => {
    const { root } = setUp('  input: "2"\n  output: "8.00"\n');
    expect(() => importCatalogue({ catalogue: genai, specs: root, providers: ["opneai"] })).toThrow(
      "Did you mean `openai`?",
    );
  });
});
