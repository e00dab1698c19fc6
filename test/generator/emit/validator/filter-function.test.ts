import { describe, expect, test } from "vitest";
import { type CardRule, parameterSetOf } from "../../../support/parameter-set.ts";

/** What `filter` says, without messages and limits. */
async function filter(rules: readonly CardRule[], input: unknown): Promise<unknown> {
  const result = (await parameterSetOf(rules)).filter(input);
  return result.ok ? result.value : result.issues.map(({ parameter, code }) => `${parameter}: ${code}`);
}

const int: CardRule = { name: "n", type: "int", min: 0, max: 10 };
const float: CardRule = { name: "x", type: "float", min: 0, max: 2, precision: 2 };

describe("values", () => {
  test.each([
    ["a whole number", int, 3, "kept"],
    ["a whole number below its minimum", int, -1, "minimum"],
    ["a whole number above its maximum", int, 11, "maximum"],
    ["a fraction for an int", int, 1.5, "type"],
    ["a boolean for an int", int, true, "type"],
    ["an infinite int", { name: "n", type: "int" }, Number.POSITIVE_INFINITY, "type"],
    ["an int of any size", { name: "n", type: "int" }, 1e300, "kept"],
    ["a fraction above a fractional maximum", { name: "n", type: "int", min: 0.5, max: 2.5 }, 3, "maximum"],
    ["a float", float, 0.29, "kept"],
    ["too many places", float, 0.125, "precision"],
    ["the precision before the range", float, 2.125, "precision"],
    ["a float beyond its range", float, 2.5, "maximum"],
    ["a boolean for a float", float, true, "type"],
    ["NaN", float, Number.NaN, "type"],
    ["an infinite float without a maximum", { name: "x", type: "float" }, Number.POSITIVE_INFINITY, "type"],
    ["a float with a minimum alone", { name: "x", type: "float", min: 1 }, 0.5, "minimum"],
    ["a fraction with precision 0", { name: "x", type: "float", precision: 0 }, 1.5, "precision"],
    ["hundreds, with a negative precision", { name: "x", type: "float", precision: -2 }, 300, "kept"],
    ["no hundreds, with a negative precision", { name: "x", type: "float", precision: -2 }, 350, "precision"],
    ["an infinite limit that is none", { name: "x", type: "float", min: Number.NEGATIVE_INFINITY }, -5, "kept"],
    [
      "an infinite limit that lets nothing pass",
      { name: "x", type: "float", min: Number.POSITIVE_INFINITY },
      5,
      "minimum",
    ],
    ["a limit that is no number", { name: "x", type: "float", max: Number.NaN }, 5, "kept"],
    ["a boolean", { name: "b", type: "boolean" }, false, "kept"],
    ["a number for a boolean", { name: "b", type: "boolean" }, 0, "type"],
    ["a string", { name: "s", type: "string" }, "", "kept"],
    ["a number for a string", { name: "s", type: "string" }, 1, "type"],
    ["an option", { name: "s", type: "string", options: ["it's", 'q"q', "é"] }, 'q"q', "kept"],
    ["no option", { name: "s", type: "string", options: ["a", "b"] }, "c", "option"],
    ["one of many options", { name: "s", type: "string", options: ["a", "b", "c", "d", "e"] }, "e", "kept"],
    ["none of many options", { name: "s", type: "string", options: ["a", "b", "c", "d", "e"] }, "f", "option"],
    ["a list for an option", { name: "s", type: "string", options: ["a"] }, ["a"], "type"],
    ["any text, whatever the options", { name: "s", type: "text", options: ["a"] }, "b", "kept"],
  ] satisfies [string, CardRule, unknown, string][])("%s", async (_, rule, value, outcome) => {
    const expected = outcome === "kept" ? { [rule.name]: value } : [`${rule.name}: ${outcome}`];
    expect(await filter([rule], { [rule.name]: value })).toStrictEqual(expected);
  });
});

describe("what is not given", () => {
  test.each([[undefined], [null]])("%s is absent", async (nothing) => {
    expect(await filter([int, float], { n: nothing })).toStrictEqual({});
    expect(await filter([{ name: "n", type: "int", required: true }], { n: nothing })).toStrictEqual(["n: required"]);
  });

  test("takes the default of a required parameter, right or wrong", async () => {
    const rules: CardRule[] = [
      { name: "a", type: "int", required: true, default: 0 },
      { name: "b", type: "int", required: true, default: "x" },
      { name: "c", type: "string", required: true, default: "" },
      { name: "d", type: "int", default: 3 },
    ];
    expect(await filter(rules, {})).toStrictEqual({ a: 0, b: "x", c: "" });
  });

  test("may be given under the template's name, known or not", async () => {
    const rules: CardRule[] = [
      { name: "p", use_template: "top_p" },
      { name: "x", use_template: "no such template", type: "int", required: true, default: 7 },
    ];
    expect(await filter(rules, { top_p: 0.5, "no such template": 3 })).toStrictEqual({ p: 0.5, x: 3 });
    expect(await filter(rules, { p: 0.1, top_p: 0.5 })).toStrictEqual({ p: 0.1, x: 7 });
    expect(await filter(rules, { p: null, top_p: 3 })).toStrictEqual(["p: maximum"]);
    expect(await filter(rules, { top_p: null, "no such template": null })).toStrictEqual({ x: 7 });
    const inherited: CardRule = { name: "p", use_template: "constructor", type: "int" };
    expect(await filter([inherited], {})).toStrictEqual({});
    expect(await filter([inherited], { constructor: 3 })).toStrictEqual({ p: 3 });
  });
});

describe("many parameters", () => {
  test("all issues are told in rule order, and keys are kept in rule order", async () => {
    expect(await filter([int, float], { x: 9, n: "a" })).toStrictEqual(["n: type", "x: maximum"]);
    expect(Object.keys((await filter([int, float], { other: 1, x: 1, n: 1 })) as object)).toStrictEqual(["n", "x"]);
  });

  test("of rules with one name, each has its say", async () => {
    const rules: CardRule[] = [
      { name: "a", type: "int", max: 5 },
      { name: "a", type: "float", max: 3, precision: 1 },
    ];
    expect(await filter(rules, { a: 6 })).toStrictEqual(["a: maximum", "a: maximum"]);
    expect(await filter(rules, { a: 4 })).toStrictEqual(["a: maximum"]);
    expect(await filter(rules, { a: 2 })).toStrictEqual({ a: 2 });
  });
});

describe("inputs", () => {
  test.each([[null], [undefined], ["text"], [3], [[1]], [() => ({})]])("%s is no object", async (input) => {
    const set = await parameterSetOf([{ name: "n", type: "int", required: true }]);
    expect(set.filter(input)).toStrictEqual({
      ok: false,
      issues: [{ parameter: "", code: "type", message: "Parameters must be an object.", expected: "object" }],
    });
  });

  test("only own properties count", async () => {
    const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "n"];
    const rules = names.map((name): CardRule => ({ name, type: "int" }));
    const own = JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": 3, "hasOwnProperty": 4 }') as unknown;
    expect(JSON.stringify(await filter(rules, own))).toBe(
      '{"constructor":2,"__proto__":1,"toString":3,"hasOwnProperty":4}',
    );
    expect(await filter(rules, {})).toStrictEqual({});
    expect(await filter(rules, Object.create({ n: 1 }))).toStrictEqual({});
    expect(await filter(rules, Object.assign(Object.create(null), { n: 1 }))).toStrictEqual({ n: 1 });
    expect(
      await filter(
        rules,
        new (class {
          n = 1;
        })(),
      ),
    ).toStrictEqual({ n: 1 });
  });

  test("names of all kinds", async () => {
    const names = [
      "a-b",
      "1",
      "class",
      "given",
      "value",
      "issues",
      "input",
      "own",
      "put",
      "undefined",
      "é",
      "",
      "a b",
      "x".repeat(100),
    ];
    const input = Object.fromEntries(names.map((name, index) => [name, index]));
    expect(
      await filter(
        names.map((name): CardRule => ({ name, type: "int" })),
        input,
      ),
    ).toStrictEqual(input);
  });

  test("each is read once", async () => {
    let reads = 0;
    const input = {
      get n() {
        return ++reads;
      },
    };
    expect(await filter([int], input)).toStrictEqual({ n: 1 });
  });
});
