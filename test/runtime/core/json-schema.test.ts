import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardParameters, inputFor } from "../../support/card-parameters.ts";
import { parameterSetOf, parameterSets } from "../../support/parameter-set.ts";
import { longTest, runs } from "../../support/runs.ts";

const ajv = (): Ajv2020 => new Ajv2020({ strict: false, allErrors: true });

describe("the JSON Schema", () => {
  test("takes what parse takes", { timeout: longTest }, async () => {
    const models = fc.sample(cardParameters({ sayable: true }), { numRuns: runs(50), seed: 7 });
    const sets = await parameterSets(models);
    for (const [index, set] of sets.entries()) {
      const validate = ajv().compile(JSON.parse(JSON.stringify(set.jsonSchema)) as object);
      fc.assert(
        fc.property(inputFor(models[index]!), (input) => {
          const parsed = set.parse(input);
          expect({ input, ok: validate(input), issues: validate.errors }).toMatchObject({ input, ok: parsed.ok });
        }),
        { numRuns: 50 },
      );
    }
  });

  test("never refuses what parse takes, whatever it cannot say", { timeout: longTest }, async () => {
    const models = fc.sample(cardParameters(), { numRuns: runs(35), seed: 11 });
    const sets = await parameterSets(models);
    for (const [index, set] of sets.entries()) {
      const validate = ajv().compile(JSON.parse(JSON.stringify(set.jsonSchema)) as object);
      const aliased = inputFor(models[index]!).chain((input) =>
        fc
          .record({ top_p: fc.constantFrom(null, 1, 0.5), alias: fc.constantFrom("x", 2, true) }, { requiredKeys: [] })
          .map((more) => ({ ...input, ...more })),
      );
      fc.assert(
        fc.property(aliased, (input) => {
          if (set.parse(input).ok)
            expect({ input, errors: validate(input) ? [] : validate.errors }).toEqual({ input, errors: [] });
        }),
        { numRuns: 50 },
      );
    }
  });

  test("says what people need to fill in a form", async () => {
    const set = await parameterSetOf([
      {
        name: "temperature",
        type: "float",
        label: { en_US: "Temperature" },
        help: { en_US: "How random." },
        default: 0.7,
        min: 0,
        max: 2,
        precision: 1,
      },
      {
        name: "size",
        use_template: "top_k",
        type: "string",
        options: ["s", "l"],
        required: true,
        default: null,
        min: null,
        max: null,
        precision: null,
        help: null,
        label: { en_US: "Size" },
      },
      { name: "must", type: "boolean", required: true },
    ] as Parameters<typeof parameterSetOf>[0]);
    expect(set.jsonSchema).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        top_k: { description: "Another name of size.", deprecated: true },
        temperature: {
          title: "Temperature",
          description: "How random.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 2,
          default: 0.7,
        },
        size: { title: "Size", type: ["string", "null"], enum: ["s", "l", null] },
        must: { title: "must", type: "boolean" },
      },
      required: ["must"],
      additionalProperties: false,
    });
  });

  test("leaves infinite limits out", async () => {
    const set = await parameterSetOf([
      { name: "a", type: "float", min: Number.NEGATIVE_INFINITY, max: Number.NaN },
      { name: "b", type: "float", min: Number.POSITIVE_INFINITY },
    ]);
    expect(set.jsonSchema["properties"]).toMatchObject({
      a: { type: ["number", "null"] },
      b: { not: { type: "number" } },
    });
    expect(Object.keys((set.jsonSchema["properties"] as { a: object }).a)).toEqual(["title", "type"]);
  });
});
