import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { cardParameters } from "../../support/card-parameters.ts";
import { type CardParameters, type CardRule, parametersModule } from "../../support/parameter-set.ts";
import { longTest, runs } from "../../support/runs.ts";

const prettier = { parser: "typescript", printWidth: 120 } as const;

async function expectPretty(models: readonly CardParameters[]): Promise<void> {
  const { text } = parametersModule(models);
  expect(await format(text, prettier)).toBe(text);
}

/** Names of many lengths, so that lines break everywhere. */
const name = fc
  .tuple(
    fc.constantFrom("a", "parameter", "prompt-caching", "some parameter", "class"),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([word, length]) => word.padEnd(length, "_x"));

function longNames(short: readonly string[]): fc.Arbitrary<ReadonlyMap<string, string>> {
  return fc
    .uniqueArray(name, { minLength: short.length, maxLength: short.length })
    .map((names) => new Map(short.map((each, index) => [each, names[index]!])));
}

/** The same with other names. */
function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  if (typeof value === "string") return (names.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((item) => renamed(item as unknown, names)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [names.get(key) ?? key, renamed(item as unknown, names)]),
  ) as T;
}

describe("the module of parameters", () => {
  test("is laid out as prettier would", { timeout: longTest }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cardParameters(), { minLength: 1, maxLength: 3 }), (models) => expectPretty(models)),
      { numRuns: runs(15) },
    );
  });

  test("is laid out as prettier would, with names of any length", { timeout: longTest }, async () => {
    const models = cardParameters().chain((model) =>
      longNames(["a", "b", "c", "d", "e", "f"]).map((names) => renamed(model, names)),
    );
    await fc.assert(
      fc.asyncProperty(models, (model) => expectPretty([model])),
      { numRuns: runs(30) },
    );
  });

  test("declares once what models share", () => {
    const temperature: CardRule = { name: "temperature", use_template: "temperature", max: 2 };
    const style: CardRule = { name: "format", type: "string", options: ["text", "json"] };
    const { text } = parametersModule([{ rules: [temperature, style] }, { rules: [style, temperature] }]);
    expect(text.match(/options: /g)).toHaveLength(1);
    expect(text.match(/\btemperature\?: number/g)).toHaveLength(1);
    expect(text.match(/\["text", "json"\]/g)).toHaveLength(1);
  });

  test("shows range, default and help", () => {
    const { text } = parametersModule([
      { rules: [{ name: "temperature", use_template: "temperature", max: 2, default: 0.7 }] },
    ]);
    expect(text).toContain(
      "  /** How random the answer is: low values repeat themselves, high values surprise. 0 to 2, 2 decimals. Default: 0.7. */\n  temperature?: number | undefined;",
    );
  });
});
