import { describe, expect, test } from "vitest";
import { checkModelObject } from "../../../generator/schema/check.ts";
import { problems } from "./problems.ts";

const card = { model: "m", model_type: "llm", model_properties: {} };
const read = (more: object) => checkModelObject({ ...card, ...more });

describe("what a card lacks stays absent, what it sets to null stays null", () => {
  test.each<[object, object]>([
    [{}, {}],
    [
      { features: null, pricing: null, replaced_by: null },
      { features: null, pricing: null, replaced_by: null },
    ],
    [{ parameter_rules: [] }, { parameter_rules: [] }],
    [{ icon: "x", visible: true }, {}],
    [
      { deprecated: "yes", fetch_from: "customizable-model", features: ["vision", "vision"] },
      { deprecated: true, fetch_from: "customizable-model", features: ["vision", "vision"] },
    ],
    [
      { model_type: "text2img", replaced_by: "n" },
      { model_type: "text2img", replaced_by: "n" },
    ],
    [
      { model_properties: { mode: null, voices: [1], context_size: "9" } },
      { model_properties: { mode: null, voices: [1], context_size: "9" } },
    ],
  ])("%o", (more, entity) => expect(read(more)).toStrictEqual({ entity: { ...card, ...entity }, diagnostics: [] }));
});

describe("a label", () => {
  test.each([[null], [""], [{}], [[]], [0], [false], [0n]])("%o counts as absent", (label) =>
    expect(read({ label }).entity?.label).toBeNull(),
  );

  test.each<[object, object]>([
    [
      { en_US: "A", zh_Hans: "", pt_BR: null, ja_JP: "J", ko_KR: "K" },
      { en_US: "A", ja_JP: "J" },
    ],
    [
      { en_us: "a", zh_hans: "z" },
      { en_US: "a", zh_Hans: "z" },
    ],
    [{ en_US: "A", en_us: 4 }, { en_US: "A" }],
    [{ en_US: "" }, { en_US: "" }],
  ])("%o", (label, entity) => expect(read({ label }).entity?.label).toStrictEqual(entity));
});

test.each<[object, string]>([
  [{ model: 4 }, "format/type model"],
  [{ model: undefined }, "format/missing-key model"],
  [{ label: "M" }, "format/type label"],
  [{ label: { zh_Hans: "Z" } }, "format/missing-key label.en_US"],
  [{ label: { en_us: 1 } }, "format/type label.en_us"],
  [{ label: { en_US: "A", zh_hans: 1 } }, "format/type label.zh_hans"],
  [{ label: new Date(0) }, "format/type label"],
  [{ model_type: "LLM" }, "format/enum model_type"],
  [{ model_type: undefined }, "format/missing-key model_type"],
  [{ features: "vision" }, "format/type features"],
  [{ features: ["vision", "sight"] }, "format/enum features[1]"],
  [{ fetch_from: null }, "format/enum fetch_from"],
  [{ model_properties: null }, "format/type model_properties"],
  [{ model_properties: { contxt_size: 1 } }, "format/unknown-property model_properties.contxt_size"],
  [
    { model_properties: JSON.parse('{"__proto__": 1}') as unknown },
    "format/unknown-property model_properties.__proto__",
  ],
  [{ deprecated: null }, "format/type deprecated"],
  [{ deprecated: "maybe" }, "format/type deprecated"],
  [{ parameter_rules: null }, "format/type parameter_rules"],
  [{ parameter_rules: {} }, "format/type parameter_rules"],
  [
    { pricing: {} },
    "format/missing-key pricing.input, format/missing-key pricing.unit, format/missing-key pricing.currency",
  ],
  [{ pricing: [] }, "format/type pricing"],
  [{ replaced_by: 3 }, "format/type replaced_by"],
])("%o is refused: %s", (more, expected) => expect(problems(read(more))).toBe(expected));

test.each([[null], [undefined]])("%o is empty", (data) => {
  expect(checkModelObject(data).diagnostics).toMatchObject([
    { rule: "format/empty", message: "the file is empty, expected a model card", path: [] },
  ]);
});

test.each([["text"], [[]], [3], [new Date(0)]])("%o is no card", (data) =>
  expect(problems(checkModelObject(data))).toBe("format/type "),
);
