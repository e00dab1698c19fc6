import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explain, type Explanation } from "../../../generator/explain/explain.ts";
import { printExplanation } from "../../../generator/explain/print-explanation.ts";
import { Project } from "../../e2e/project.ts";
import { cards } from "../diff/catalog-of.ts";

let project: Project;
beforeAll(() => {
  const files = Object.entries(cards).map(([path, text]) => [
    `specs/${path}`,
    text
      .replace(
        "  currency: USD\n",
        '  currency: USD\n  source: https://acme.example/prices\n  checked: "2026-11-20"\n  service_tiers:\n    batch:\n      multiplier: "0.5"\n  tiers:\n    - above: 1000\n      input: "5"\n      output: "20"\n',
      )
      .replace("provider: acme", "provider: acme-ai"),
  ]);
  project = new Project(Object.fromEntries(files) as Record<string, string>);
});
afterAll(() => project[Symbol.dispose]());

async function explained(
  options: Omit<Parameters<typeof explain>[0], "model"> = {},
  model = "acme-ai/gpt-4o",
): Promise<Explanation> {
  const result = await explain({ cwd: project.folder, model, ...options });
  if (!result.ok) throw new Error("not ok");
  return result.value;
}

const at = (line: number) => ({ from: "card", line });

test("every value has the place that it comes from", async () => {
  const explanation = await explained();
  expect(explanation).toMatchObject({
    provider: "acme-ai",
    model: "gpt-4o",
    type: "llm",
    file: "specs/acme/models/llm/gpt-4o.yaml",
    deprecated: { value: false, origin: { from: "default" } },
    features: { value: ["vision", "tool-call"], origin: at(6) },
    constraints: [{ text: "effort is low and seed is 7: no temperature", origin: at(25) }],
    request: null,
    cost: null,
  });
  expect(explanation.properties[1]).toMatchObject({ name: "context_size", value: 128000, origin: at(10) });
  expect(explanation.parameters[0]).toMatchObject({
    name: "temperature",
    max: { value: 1, origin: { from: "template", template: "temperature" } },
    options: { value: [], origin: { from: "default" } },
  });
  expect(explanation.parameters[1]).toMatchObject({
    default: { value: "low", origin: at(16) },
    min: { origin: { from: "default" } },
  });
  expect(explanation.prices).toMatchObject({
    currency: "USD",
    source: "https://acme.example/prices",
    checked: "2026-11-20",
  });
  expect(
    explanation.prices?.rows.map(({ name, amount, origin }) => [name, amount, origin.from === "card" && origin.line]),
  ).toEqual([
    ["input", "2.50", 28],
    ["output", "10.00", 29],
    ["input above 1000", "5.00", 39],
    ["output above 1000", "20.00", 40],
    ["batch input", "1.25", 36],
    ["batch output", "5.00", 36],
    ["batch input above 1000", "2.50", 36],
    ["batch output above 1000", "10.00", 36],
  ]);
});

test("parameters of a request: kept, filled in, dropped, refused", async () => {
  const { request } = await explained({ params: { temperature: 0.5, temprature: 1 } });
  expect(request).toMatchObject({ ok: true, issues: [], sent: { temperature: 0.5, seed: 1 } });
  expect(request?.parameters.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
    "temperature accepted",
    "seed filled",
    "temprature dropped",
  ]);
  const refused = await explained({ params: { temperature: 3, effort: "max", seed: 1.5 } });
  expect(refused.request).toMatchObject({ ok: false, sent: null });
  expect(refused.request?.issues).toMatchObject([
    { code: "maximum", maximum: 1 },
    { code: "option", options: ["low", "high"] },
    { code: "type", expected: "integer" },
  ]);
  expect((await explained({ params: { temperature: 0, effort: "low", seed: 7 } })).request?.issues).toMatchObject([
    { code: "forbidden" },
  ]);
  expect((await explained({ params: [] })).request).toMatchObject({
    ok: false,
    issues: [{ parameter: "", expected: "object" }],
  });
});

test("what a usage costs, and by which prices", async () => {
  const usage = { promptTokens: 1000, completionTokens: 100 };
  expect((await explained({ usage })).cost).toMatchObject({ totalPrice: "0.0035000", conditions: "", unpriced: [] });
  expect((await explained({ usage, serviceTier: "batch" })).cost).toMatchObject({
    totalPrice: "0.0017500",
    conditions: "batch",
  });
  expect((await explained({ usage: { ...usage, promptTokens: 2000 } })).cost).toMatchObject({
    conditions: "above 1000 prompt tokens",
  });
  expect((await explained({ usage: { ...usage, images: 2 } })).cost).toMatchObject({
    totalPrice: null,
    unpriced: ["images"],
  });
  expect((await explained({ usage }, "speak")).cost).toMatchObject({ totalPrice: null, components: null });
});

describe("wrong use", () => {
  test.each<[Parameters<typeof explain>[0], string]>([
    [{ model: "acme-ai/gpt-4oo" }, "has no model `gpt-4oo`. Did you mean `acme-ai/gpt-4o`?"],
    [{ model: "acme_ai/gpt-4o" }, "Did you mean `acme-ai/gpt-4o`?"],
    [{ model: "gpt4o" }, "Did you mean `acme-ai/gpt-4o`?"],
    [{ model: "" }, "There is no model ``"],
    [{ model: "gpt-4o", usage: { promptToken: 1 } }, "Did you mean `promptTokens`?"],
    [{ model: "gpt-4o", usage: { promptTokens: -1 } }, "must be a number of zero or more"],
    [{ model: "gpt-4o", usage: 3 }, "A usage is an object"],
    [{ model: "acme-ai/gpt-4o", type: "tts" }, "is no model of type tts; its type is llm."],
    [{ model: "gpt-4o", usage: { promptTokens: 1, cachedInputTokens: 2 } }, "The usage cannot be priced"],
  ])("%j", async (options, message) => {
    await expect(explain({ cwd: project.folder, ...options })).rejects.toThrow(
      expect.objectContaining({ name: "UsageError", message: expect.stringContaining(message) as string }),
    );
  });

  test("a provider with errors cannot be explained", async () => {
    using broken = new Project();
    broken.edit("specs/acme/models/llm/rocket-1.yaml", "model_type: llm", "model_type: lmm");
    expect(await explain({ cwd: broken.folder, model: "acme/rocket-1" })).toMatchObject({
      ok: false,
      diagnostics: [{ rule: "format/enum" }],
    });
    expect(await explain({ cwd: broken.folder, model: "beta/b-1" })).toMatchObject({ ok: true });
  });
});

test("fits on a screen, in a terminal and in a pipe", async () => {
  const value = await explained({ params: { temperature: 3, top: 1 }, usage: { promptTokens: 10, images: 1 } });
  const text = printExplanation(value, { color: false, width: undefined });
  expect(text).toMatchSnapshot();
  const narrow = printExplanation(value, { color: true, width: 40 });
  // oxlint-disable-next-line no-control-regex -- colours begin with ESC
  for (const line of narrow.replaceAll(/\u001b\[\d+m/g, "").split("\n")) expect(line.length).toBeLessThanOrEqual(40);
});
