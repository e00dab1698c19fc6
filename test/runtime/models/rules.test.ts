import { expect, test } from "vitest";
import { interpretRules } from "../../../runtime/models/rules.ts";

const set = interpretRules([
  { name: "temperature", use_template: "temperature", max: 2 },
  { name: "k", type: "int", min: 0, max: 10 },
  { name: "mood", type: "string", options: ["calm", "wild"] },
  { name: "note", type: "text" },
  { name: "loud", type: "boolean" },
  { name: "size", type: "int", required: true, default: 5 },
  { name: "p", use_template: "top_p" },
  { name: "q", use_template: "no_such_template", type: "float" },
]);

test.each([
  ["defaults of required ones", {}, { size: 5 }],
  [
    "right values",
    { temperature: 1.25, k: 3, mood: "calm", note: "x", loud: true, size: 6 },
    { temperature: 1.25, k: 3, mood: "calm", note: "x", loud: true, size: 6 },
  ],
  ["null is absent", { temperature: null, size: null }, { size: 5 }],
  ["the template's name is another name", { top_p: 0.5, no_such_template: 0.123456 }, { size: 5, p: 0.5, q: 0.123456 }],
  ["unknown ones are dropped", { other: 1 }, { size: 5 }],
])("filter: %s", (_, input, value) => {
  expect(set.filter(input)).toEqual({ ok: true, value });
});

test.each([
  [{ temperature: 2.01 }, "maximum"],
  [{ temperature: 1.234 }, "precision"],
  [{ temperature: "1" }, "type"],
  [{ temperature: true }, "type"],
  [{ k: 1.5 }, "type"],
  [{ k: -1 }, "minimum"],
  [{ mood: "odd" }, "option"],
  [{ mood: 1 }, "type"],
  [{ note: 1 }, "type"],
  [{ loud: 1 }, "type"],
  [{ loudd: true }, "unknown"],
])("parse: %j is refused: %s", (input, code) => {
  expect(set.parse(input)).toMatchObject({ ok: false, issues: [{ code }] });
});

test("a required one without a default is missed", () => {
  expect(interpretRules([{ name: "a", type: "int", required: true }]).filter({})).toMatchObject({
    ok: false,
    issues: [{ parameter: "a", code: "required" }],
  });
});

test("names that every object inherits are ordinary names", () => {
  const odd = interpretRules([
    { name: "__proto__", type: "int" },
    { name: "constructor", type: "int" },
  ]);
  expect(odd.filter({})).toEqual({ ok: true, value: {} });
  expect(odd.filter(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual({
    ok: true,
    value: JSON.parse('{"__proto__": 1, "constructor": 2}'),
  });
});
