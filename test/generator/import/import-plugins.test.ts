import { readdirSync, readFileSync, writeFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../generator/compile.ts";
import { importPlugins } from "../../../generator/import/import-plugins.ts";
import { writeTree } from "../read/write-tree.ts";
import { plugin } from "./plugin.ts";

function setUp(more: Readonly<Record<string, string>> = {}) {
  const root = writeTree({ ...plugin, ...more });
  const specs = join(root, "specs");
  const run = (options = {}) => importPlugins({ plugins: [join(root, "plugin")], specs, ...options });
  const read = (file: string) => readFileSync(join(specs, "acme", file), "utf8");
  const edit = (file: string, from: string, to: string) =>
    writeFileSync(join(specs, "acme", file), read(file).replace(from, to));
  return { root, specs, run, read, edit };
}

const chat = "models/llm/acme-chat.yaml";

describe("importPlugins", () => {
  test("writes facts, our own words, and no sentence of the plugin", () => {
    const { run, read, specs } = setUp();
    const result = run({ source: "https://acme.example/pricing", checked: "2026-11-20" });
    expect(result.diagnostics).toEqual([]);
    expect(
      readdirSync(join(specs, "acme"), { recursive: true, encoding: "utf8" })
        .map((name) => name.replaceAll("\\", "/"))
        .toSorted(),
    ).toEqual([
      "models",
      "models/llm",
      "models/llm/_position.yaml",
      chat,
      "models/text_embedding",
      "models/text_embedding/embed.yaml",
      "provider",
      "provider/acme.yaml",
      "typecard-import.json",
    ]);
    expect(read(chat)).toBe(`model: acme/chat
label:
  en_US: Acme Chat
  zh_Hans: 极点对话
model_type: llm
features:
  - vision
model_properties:
  mode: chat
  context_size: 8192
parameter_rules:
  - name: temperature
    use_template: temperature
    default: 1.0
  - name: top_p
    use_template: top_p
    default: 0.999
    precision: 3
  - name: thinking_budget
    label:
      en_US: Thinking Budget
    type: int
    help:
      en_US: The most tokens that the model may spend on reasoning.
    default: 100
    min: 1
    max: 100
  - name: min_output_tokens
    label:
      en_US: Min Output Tokens
    type: int
    help:
      en_US: The fewest tokens that the answer may have.
    default: 64
    min: 2
    max: 8192
    precision: 0
pricing:
  input: "2.50"
  output: "10.00"
  unit: "0.000001"
  currency: CNY
  source: https://acme.example/pricing
  checked: "2026-11-20"
`);
    expect(read("models/llm/_position.yaml")).toBe("- acme/chat\n");
    const provider = read("provider/acme.yaml");
    expect(provider).toContain("en_US: The language and embedding models of Acme Cloud.\n");
    expect(provider).toContain("    en_US: https://acme.example/keys\n");
    expect(provider).toContain("        en_US: Enter your API key\n");
    expect(provider).toMatch(
      /variable: base_url\n\s+label:\n\s+en_US: API Base URL\n\s+type: text-input\n\s+required: false\n\s+default: https:\/\/api.acme.example\n$/,
    );
    for (const file of [chat, "provider/acme.yaml", "typecard-import.json"]) {
      expect(read(file)).not.toMatch(/Sentences of others|favourite|right now|very own|icon|extra/);
    }
  });

  test("says what it corrected", () => {
    const rules = setUp()
      .run()
      .providers[0]?.notes.map(({ kind, rule }) => `${kind} ${rule}`);
    expect(new Set(rules)).toEqual(
      new Set([
        "corrected yaml-bom",
        "corrected property-type",
        "corrected default-violates-precision",
        "corrected default-violates-range",
        "corrected template-name-suspicious",
        "corrected currency-not-iso4217",
        "corrected pricing-unit-zero",
        "corrected duplicate-model-id",
        "corrected folder-model-type-mismatch",
        "corrected type-unsupported",
        "corrected position-missing-model",
        "corrected form-required-defaulted",
        "corrected help-url",
        "left-out model-yaml-not-matched-by-glob",
      ]),
    );
  });

  test("gives cards that compile", async () => {
    const { run, specs, root } = setUp();
    run();
    const result = await compile({ specs: [specs], out: join(root, "out"), cwd: root, cache: false });
    expect(result.diagnostics).toEqual([]);
    expect(result.ok).toBe(true);
  });

  test("a second import changes nothing, and an edit survives it", () => {
    const { run, read, edit } = setUp();
    run();
    expect(run().providers[0]?.files.map(({ status }) => status)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
    edit(chat, "context_size: 8192", "context_size: 16384 # measured");
    const [, outcome] = run().providers[0]?.files ?? [];
    expect(outcome).toMatchObject({ file: chat, status: "unchanged", kept: ["model_properties.context_size"] });
    expect(read(chat)).toContain("context_size: 16384 # measured\n");
  });

  test("what changed at the source comes in beside edits; both is a conflict", () => {
    const { root, run, read, edit } = setUp();
    run();
    edit(chat, "context_size: 8192", "context_size: 16384");
    edit(chat, 'output: "10.00"', 'output: "11.00"');
    const file = join(root, "plugin/acme/models/llm/chat.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("'0.0025'", "'0.002'").replace("'0.010'", "'0.008'"));
    const outcome = run().providers[0]?.files.find((one) => one.file === chat);
    expect(outcome).toEqual({
      file: chat,
      status: "updated",
      updated: ["pricing.input"],
      kept: ["model_properties.context_size"],
      conflicts: [{ path: "pricing.output", yours: "11.00", theirs: "8.00" }],
    });
    expect(read(chat)).toContain('input: "2.00"\n  output: "11.00"');
  });

  test("a card that a person deleted stays deleted, and one that is gone at the source stays", () => {
    const { root, specs, run } = setUp();
    run();
    rmSync(join(specs, "acme", chat));
    rmSync(join(root, "plugin/acme/models/llm/embed.yaml"));
    const files = run().providers[0]?.files ?? [];
    expect(files.find(({ file }) => file === chat)).toMatchObject({ status: "unchanged", kept: ["(deleted)"] });
    expect(files.find(({ file }) => file.endsWith("embed.yaml"))).toMatchObject({ status: "gone" });
  });

  test("a provider folder that no import wrote is left alone, but for --new", () => {
    const mine = "model: acme/chat # mine\n";
    const { run, read } = setUp({ "specs/acme/models/llm/acme-chat.yaml": mine });
    const statuses = () => run().providers[0]?.files.map(({ status }) => status);
    expect(statuses()).toEqual(["left-out", "yours", "left-out", "left-out"]);
    run({ addNew: true });
    expect(read(chat)).toBe(mine);
    expect(read("models/text_embedding/embed.yaml")).toContain("model: embed\n");
  });

  test("an import that says nothing of sources takes none back; other prices lose theirs", () => {
    const { root, run, read } = setUp();
    run({ source: "https://acme.example/pricing", checked: "2026-11-20" });
    expect(run().providers[0]?.files.every(({ status }) => status === "unchanged")).toBe(true);
    expect(read(chat)).toContain("source: https://acme.example/pricing");
    run({ checked: "2026-11-21" });
    expect(read(chat)).toContain('source: https://acme.example/pricing\n  checked: "2026-11-21"');
    const file = join(root, "plugin/acme/models/llm/chat.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("'0.0025'", "'0.002'"));
    run();
    expect(read(chat)).not.toMatch(/source|checked/);
  });

  test("a broken record is refused, and so are two plugins of one provider", () => {
    const { root, specs, run } = setUp();
    run();
    writeFileSync(join(specs, "acme/typecard-import.json"), "<<<<<<< ours");
    expect(() => run()).toThrow("is not what an import wrote");
    const folder = join(root, "plugin/acme");
    expect(() => run({ plugins: [folder, join(root, "plugin")] })).toThrow("both hold the provider acme");
  });

  test("plugins and providers that there are not are refused", () => {
    const { run } = setUp();
    expect(() => run({ plugins: ["nowhere"] })).toThrow("The plugin folder nowhere does not exist.");
    expect(() => run({ providers: ["acne"] })).toThrow(
      "There is no provider `acne` among the plugins that can be read. Did you mean `acme`?",
    );
  });

  test("a dry run writes nothing", () => {
    const { run, specs } = setUp();
    expect(run({ dryRun: true }).providers[0]?.files[0]?.status).toBe("new");
    expect(() => readdirSync(specs)).toThrow("ENOENT");
  });

  test("a card that cannot be read is a diagnostic, and hides nothing else", () => {
    const { run } = setUp({ "plugin/acme/models/llm/broken.yaml": "model: 4\n" });
    const result = run();
    expect(result.diagnostics.map(({ file }) => file)).toContain("acme/models/llm/broken.yaml");
    expect(result.providers[0]?.files.filter(({ status }) => status === "new")).toHaveLength(4);
  });
});
