import { describe, expect, test } from "vitest";
import { mergeCard } from "../../../../generator/import/merge/merge-card.ts";

const base = {
  model: "acme-1",
  features: ["vision", "tool-call"],
  parameter_rules: [
    { name: "temperature", use_template: "temperature", max: 2 },
    { name: "top_k", type: "int", max: 40 },
  ],
  pricing: { input: "1.00", output: "2.00", unit: "0.000001", currency: "USD" },
};

const text = `# ours
model: acme-1
features:
  - vision
  - tool-call
parameter_rules:
  - name: temperature # the provider allows 2
    use_template: temperature
    max: 2

  - name: top_k
    type: int
    max: 40
pricing:
  input: "1.00"
  output: "2.00"
  unit: "0.000001"
  currency: USD
`;

describe("mergeCard", () => {
  test("takes what changed at the source, and keeps comments, quotes and blank lines", () => {
    const next = { ...base, pricing: { ...base.pricing, input: "0.50", cached_input: "0.05" } };
    const merged = mergeCard(text, base, next);
    expect(merged.updated).toEqual(["pricing.input", "pricing.cached_input"]);
    expect(merged.text).toBe(
      text
        .replace('  input: "1.00"', '  input: "0.50"')
        .replace("  currency: USD\n", '  currency: USD\n  cached_input: "0.05"\n'),
    );
  });

  test("keeps a person's edit, and says so only where the source stood still", () => {
    const edited = text.replace("max: 2", "max: 1.5");
    const merged = mergeCard(edited, base, base);
    expect(merged).toEqual({ text: undefined, updated: [], kept: ["parameter_rules[0].max"], conflicts: [] });
  });

  test("a value that both changed is a conflict, and stays as the person has it", () => {
    const edited = text.replace('input: "1.00"', 'input: "0.90"');
    const next = { ...base, pricing: { ...base.pricing, input: "0.50", output: "1.00" } };
    const merged = mergeCard(edited, base, next);
    expect(merged.conflicts).toEqual([{ path: "pricing.input", yours: "0.90", theirs: "0.50" }]);
    expect(merged.text).toContain('input: "0.90"');
    expect(merged.text).toContain('output: "1.00"');
  });

  test("the same change on both sides is nothing to say", () => {
    const next = { ...base, pricing: { ...base.pricing, input: "0.50" } };
    const merged = mergeCard(text.replace('input: "1.00"', 'input: "0.50"'), base, next);
    expect(merged).toEqual({ text: undefined, updated: [], kept: [], conflicts: [] });
  });

  test("finds a rule by its name, wherever a person moved it", () => {
    const moved = text
      .replace(/ {2}- name: temperature[^]*?\n\n/, "")
      .replace("pricing:", "  - name: temperature\n    max: 2\npricing:");
    const next = { ...base, parameter_rules: [base.parameter_rules[0]!, { name: "top_k", type: "int", max: 100 }] };
    expect(mergeCard(moved, base, next).text).toContain("- name: top_k\n    type: int\n    max: 100\n");
  });

  test("adds a rule behind the one that precedes it, and removes one that is gone", () => {
    const [temperature, topK] = [base.parameter_rules[0]!, base.parameter_rules[1]!];
    const added = mergeCard(text, base, {
      ...base,
      parameter_rules: [temperature, { name: "seed", type: "int" }, topK],
    });
    expect(added.text).toMatch(/max: 2\n[^]*- name: seed\n {4}type: int\n[^]*- name: top_k/);
    const removed = mergeCard(text, base, { ...base, parameter_rules: [temperature] });
    expect(removed.text).not.toContain("top_k");
  });

  test("a rule that a person edited and the source removed is a conflict", () => {
    const merged = mergeCard(text.replace("max: 40", "max: 50"), base, {
      ...base,
      parameter_rules: [base.parameter_rules[0]!],
    });
    expect(merged.conflicts).toHaveLength(1);
    expect(merged.text).toBeUndefined();
  });

  test("a key that a person removed stays away", () => {
    const merged = mergeCard(text.replace(/features:\n(?: {2}- .*\n)+/, ""), base, base);
    expect(merged.text).toBeUndefined();
    expect(merged.kept).toEqual(["features"]);
  });

  test("lists of ids take additions and removals among a person's own", () => {
    const list = "- mine # first\n- a\n- b\n";
    expect(mergeCard(list, ["a", "b"], ["a", "new", "b"]).text).toBe("- mine # first\n- a\n- new\n- b\n");
    expect(mergeCard(list, ["a", "b"], ["b"]).text).toBe("- mine # first\n- b\n");
  });

  test("filling gaps adds what is absent, and calls nothing a conflict", () => {
    const next = { pricing: { input: "9.00", cached_input: "0.10" }, model_properties: { context_size: 1000 } };
    const merged = mergeCard(text, {}, next, true);
    expect(merged.conflicts).toEqual([]);
    expect(merged.updated).toEqual(["pricing.cached_input", "model_properties"]);
    expect(merged.text).toContain('input: "1.00"\n  cached_input: "0.10"\n');
  });

  test("a file that is no YAML any more stays as it is", () => {
    const merged = mergeCard("model: [", base, { ...base, model: "x" });
    expect(merged.text).toBeUndefined();
    expect(merged.conflicts).toHaveLength(1);
  });

  test("a null that a person removed stays away", () => {
    const facts = { ...base, deprecated: null };
    expect(mergeCard(text, facts, facts)).toMatchObject({ text: undefined, updated: [], kept: ["deprecated"] });
  });

  test("keeps Windows' line ends", () => {
    const merged = mergeCard(text.replaceAll("\n", "\r\n"), base, { ...base, model: "acme-2" });
    expect(merged.text).toBe(text.replace("model: acme-1", "model: acme-2").replaceAll("\n", "\r\n"));
  });
});
