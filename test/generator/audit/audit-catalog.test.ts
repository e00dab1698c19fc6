import { describe, expect, test } from "vitest";
import { auditCatalog } from "../../../generator/audit/audit-catalog.ts";
import type { AuditFinding } from "../../../generator/audit/report.ts";
import { compile } from "../../../generator/compile.ts";
import type { Catalog } from "../../../generator/resolve/catalog.ts";
import { genai, lens, now } from "../import/catalogues/fake.ts";
import { writeTree } from "../read/write-tree.ts";

const provider = `provider: openai
label: {en_US: OpenAI}
supported_model_types: [llm]
configurate_methods: [predefined-model]
models:
  llm:
    predefined: ["models/llm/*.yaml"]
`;

const agreeing = `model: gpt-x
model_type: llm
model_properties:
  context_size: 128000
pricing:
  input: "2.00"
  output: "0.008"
  cached_input: "0.20"
  unit: "0.000001"
  currency: USD
  checked: "2026-11-01"
`.replace('"0.008"', '"8.00"');

async function audit(text: string, catalogues = [genai, lens]) {
  const root = writeTree({ "openai/provider/openai.yaml": provider, "openai/models/llm/card.yaml": text });
  const result = await compile({ specs: [root], cwd: root, cache: false, mode: "none" });
  expect(result.diagnostics).toEqual([]);
  return auditCatalog((await result.catalog()) as Catalog, { catalogues, maxAge: 180, now });
}

const brief = (findings: readonly AuditFinding[]) =>
  findings.map(({ status, field, yours, theirs, catalogue }) => [status, field, yours, theirs, catalogue]);

describe("auditCatalog", () => {
  test("a card that the newest catalogue agrees with has nothing open; the older catalogue is settled", async () => {
    const report = await audit(agreeing);
    expect(brief(report.findings)).toEqual([["settled", "input", "2.00", "4.00", "tokenlens"]]);
    expect(report.overall).toEqual({ known: 1, agreeing: 1, explained: 0, disagreeing: 0 });
    expect(report.catalogues.map(({ name, date, known, agreeing: agree }) => [name, date, known, agree])).toEqual([
      ["genai-prices", "2026-03-01", 1, 1],
      ["tokenlens", "2025-09-01", 1, 1],
    ]);
  });

  test("compares in millions, whatever unit the card uses", async () => {
    const scaled = agreeing
      .replace('"2.00"', '"0.002"')
      .replace('"8.00"', '"0.008"')
      .replace('"0.20"', '"0.0002"')
      .replace('"0.000001"', '"0.001"');
    expect((await audit(scaled, [genai])).findings).toEqual([]);
  });

  test("reports both values, both dates, the place and how sure the match is", async () => {
    const report = await audit(agreeing.replace('"2.00"', '"2.50"').replace("128000", "64000"));
    expect(report.findings[0]).toEqual({
      status: "disagrees",
      provider: "openai",
      model: "gpt-x",
      type: "llm",
      folder: expect.any(String),
      file: "openai/models/llm/card.yaml",
      line: 6,
      field: "input",
      yours: "2.50",
      yourDate: "2026-11-01",
      theirs: "2.00",
      catalogue: "genai-prices",
      theirId: "gpt-x",
      theirDate: "2026-03-01",
      sureness: "exact",
    });
    expect(report.overall).toEqual({ known: 1, agreeing: 0, explained: 0, disagreeing: 1 });
  });

  test("what only the catalogue knows is missing, not wrong", async () => {
    const report = await audit(agreeing.replace('  cached_input: "0.20"\n', ""), [genai]);
    expect(brief(report.findings)).toEqual([["missing", "cached_input", null, "0.20", "genai-prices"]]);
    expect(report.overall.disagreeing).toBe(0);
  });

  test("a deprecated model that is not marked so is a disagreement", async () => {
    const report = await audit("model: gpt-old\nmodel_type: llm\nmodel_properties: {}\n", [genai]);
    expect(brief(report.findings)).toEqual([["disagrees", "deprecated", false, true, "genai-prices"]]);
  });

  test("an earlier price of the card, and one of some hours, explain themselves", async () => {
    const earlier = agreeing
      .replace('"2.00"', '"1.00"')
      .replace(
        "  checked:",
        '  previous:\n    - until: 2026-11-10\n      input: "2.00"\n      output: "8.00"\n  checked:',
      );
    expect((await audit(earlier, [genai])).findings).toMatchObject([
      { status: "explained", reason: "it is an earlier price of the card" },
    ]);
    expect((await audit(agreeing.replace('"2.00"', '"0.50"'), [genai])).findings).toEqual([]);
  });

  test.each([
    ["above the value", '  # typecard-audit: ok it fell, see https://openai.example/news\n  input: "2.50"'],
    ["beside the value", '  input: "2.50" # typecard-audit: ok https://openai.example/news'],
    ["in lint's style", '  # typecard-disable-next-line audit/price -- https://openai.example/news\n  input: "2.50"'],
  ])("a comment with a source explains: %s", async (_, line) => {
    const report = await audit(agreeing.replace('  input: "2.00"', line), [genai]);
    expect(report.findings).toMatchObject([
      { status: "explained", reason: expect.stringContaining("https://openai.example/news") },
    ]);
    expect(report.overall).toEqual({ known: 1, agreeing: 1, explained: 1, disagreeing: 0 });
  });

  test("a comment above the mapping or the card explains all of it", async () => {
    const comment = "# typecard-audit: ok https://openai.example/news\n";
    const wrong = agreeing.replace('"2.00"', '"2.50"').replace('"8.00"', '"9.00"');
    for (const text of [comment + wrong, wrong.replace("pricing:", `${comment}pricing:`)]) {
      expect((await audit(text, [genai])).findings.map(({ status }) => status)).toEqual(["explained", "explained"]);
    }
  });

  test("a comment about something else, or without a source, does not", async () => {
    const other = agreeing.replace(
      '  input: "2.00"',
      '  # typecard-disable-next-line audit/context -- https://x.example\n  input: "2.50"',
    );
    expect((await audit(other, [genai])).findings).toMatchObject([{ status: "disagrees" }]);
    const bare = agreeing.replace('  input: "2.00"', '  # typecard-audit: ok I am sure\n  input: "2.50"');
    expect((await audit(bare, [genai])).findings).toMatchObject([
      { status: "disagrees", reason: "The comment names no source, so it does not count." },
    ]);
  });

  test("prices in other currencies, and of other things than tokens, are not compared", async () => {
    expect((await audit(agreeing.replace("USD", "CNY"), [genai])).findings).toEqual([]);
    const minutes = agreeing.replace("  checked:", "  input_per: minute\n  checked:");
    expect((await audit(minutes, [genai])).findings).toEqual([]);
  });

  test("reports prices without a date and old ones, but not those of deprecated models", async () => {
    const checked = '  checked: "2026-11-01"\n';
    expect((await audit(agreeing.replace(checked, ""))).dates).toMatchObject([
      { status: "missing", checked: null, age: null },
    ]);
    expect((await audit(agreeing.replace("2026-11-01", "2026-01-01"))).dates).toMatchObject([
      { status: "old", age: 323, line: 11 },
    ]);
    expect((await audit(agreeing.replace(checked, "deprecated: true\n"))).dates).toEqual([]);
  });

  test("refuses a provider that there is not", () => {
    const settings = { catalogues: [genai], maxAge: 180, now, providers: ["acme"] };
    expect(() => auditCatalog({ providers: [] }, settings)).toThrow(
      "There is no provider `acme` in the specs without errors. There are none.",
    );
  });
});
