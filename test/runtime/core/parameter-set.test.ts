import { describe, expect, test } from "vitest";
import type { StandardSchemaV1 } from "../../../runtime/core/standard-schema.ts";
import { type CardRule, parameterSetOf } from "../../support/parameter-set.ts";

const rules: readonly CardRule[] = [
  { name: "temperature", use_template: "temperature", max: 2 },
  { name: "p", use_template: "top_p" },
  { name: "max_tokens", use_template: "max_tokens" },
  { name: "format", type: "string", options: ["a", "b"] },
];

describe("issues", () => {
  test("carry the limits that were broken", async () => {
    const set = await parameterSetOf([...rules, { name: "must", type: "boolean", required: true }]);
    const result = set.filter({ temperature: 2.5, p: -1, max_tokens: 1.5, format: "c" });
    expect(result.ok ? [] : result.issues).toEqual([
      { parameter: "temperature", code: "maximum", message: "temperature must be at most 2.", maximum: 2 },
      { parameter: "p", code: "minimum", message: "p must be at least 0.", minimum: 0 },
      { parameter: "max_tokens", code: "type", message: "max_tokens must be an integer.", expected: "integer" },
      { parameter: "format", code: "option", message: "format must be one of a, b.", options: ["a", "b"] },
      { parameter: "must", code: "required", message: "must is required." },
    ]);
    const precise = set.filter({ temperature: 0.125, must: true });
    expect(precise.ok ? [] : precise.issues).toEqual([
      {
        parameter: "temperature",
        code: "precision",
        message: "temperature must be rounded to 2 decimal places.",
        precision: 2,
      },
    ]);
  });

  test("of sets with other limits for the same parameter stay apart", async () => {
    const one = await parameterSetOf([{ name: "n", type: "int", max: 1, min: 0 }]);
    const two = await parameterSetOf([{ name: "n", type: "int", max: 2, min: 1 }]);
    const limits = [one, two, one].map((set) => {
      const result = set.filter({ n: 9 });
      return result.ok ? undefined : result.issues[0]?.maximum;
    });
    expect(limits).toEqual([1, 2, 1]);
  });
});

describe("parse", () => {
  test("says which keys are no parameters, after all else", async () => {
    const set = await parameterSetOf(rules);
    const result = set.parse({ temprature: 1, what_is_this: 2, temperature: 3 });
    expect(result.ok ? [] : result.issues.map(({ code, message }) => [code, message])).toEqual([
      ["maximum", "temperature must be at most 2."],
      ["unknown", "temprature is not a parameter of this model."],
      ["unknown", "what_is_this is not a parameter of this model."],
    ]);
    const other = set.parse({ Temprature: 1 });
    expect(other.ok ? [] : other.issues).toEqual([
      {
        parameter: "Temprature",
        code: "unknown",
        message: "Temprature is not a parameter of this model; did you mean temperature?",
        suggestion: "temperature",
      },
    ]);
  });

  test("accepts other names, and undefined as absent", async () => {
    const set = await parameterSetOf(rules);
    expect(set.parse({ top_p: 0.5, nothing: undefined })).toEqual({ ok: true, value: { p: 0.5 } });
    expect(set.parse({ nothing: null }).ok).toBe(false);
    expect(set.parse([]).ok).toBe(false);
  });
});

describe("the set", () => {
  test("is a Standard Schema", async () => {
    const schema: StandardSchemaV1 = await parameterSetOf(rules);
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "typecard" });
    expect(schema["~standard"].validate({ p: 0.5 })).toEqual({ value: { p: 0.5 } });
    expect(schema["~standard"].validate({ p: 5, q: 1 })).toEqual({
      issues: [
        { message: "p must be at most 1.", path: ["p"] },
        { message: expect.stringContaining("q is not"), path: ["q"] },
      ],
    });
    expect(schema["~standard"].validate("text")).toEqual({ issues: [{ message: "Parameters must be an object." }] });
  });

  test("has the rules, worked out once", async () => {
    const set = await parameterSetOf(rules);
    expect(set.rules.map(({ name, max }) => [name, max])).toEqual([
      ["temperature", 2],
      ["p", 1],
      ["max_tokens", 2048],
      ["format", null],
    ]);
    expect(set.rules).toBe(set.rules);
    expect(set.jsonSchema).toBe(set.jsonSchema);
  });
});
