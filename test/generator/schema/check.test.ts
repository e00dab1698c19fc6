import { expect, test } from "vitest";
import type { Document } from "../../../generator/read/document.ts";
import { checkModelCard, checkModelObject } from "../../../generator/schema/check.ts";

const text = `model: m
model_type: llm
model_properties: {}
paramter_rules: []
parameter_rules:
  - name: top_p
    use_template: topp
pricing:
  input: 3.0
  units: "0.1"
  currency: 1
`;
const rules = [{ name: "top_p", use_template: "topp" }];
const card = {
  model: "m",
  model_type: "llm",
  model_properties: {},
  paramter_rules: [],
  parameter_rules: rules,
  pricing: { input: 3, units: "0.1", currency: 1 },
};
const document = (data: unknown, wholeFloats: string[] = []): Document => ({
  folder: "specs",
  file: "p/models/llm/m.yaml",
  text,
  data,
  wholeFloats: new Set(wholeFloats),
});

test("problems have places", () => {
  const { diagnostics } = checkModelCard(document(card));
  const found = diagnostics.map(({ span, ...problem }) => Object.assign(problem, span?.start, { offset: undefined }));
  const place = { folder: "specs", file: "p/models/llm/m.yaml", severity: "error" };
  expect(found).toEqual([
    {
      ...place,
      rule: "format/missing-key",
      path: ["parameter_rules", 0, "type"],
      line: 6,
      column: 5,
      message:
        "`type` is missing, expected one of float, int, string, boolean, text, or a `use_template` that gives it",
      hint: "did you mean `use_template: top_p`?",
    },
    {
      ...place,
      rule: "format/missing-key",
      path: ["pricing", "unit"],
      line: 8,
      column: 1,
      message: '`unit` is missing, expected a decimal number, best in quotes, such as "0.50"',
      hint: "did you mean `unit` where it says `units`?",
    },
    {
      ...place,
      rule: "format/type",
      path: ["pricing", "currency"],
      line: 11,
      column: 13,
      message: "`currency` is the number 1, expected a text",
      hint: 'put it in quotes: "1"',
    },
  ]);
});

test.each([
  [
    "a template's key that is misspelt",
    { use_templat: "temperature" },
    "did you mean `use_template` where it says `use_templat`?",
  ],
  ["a type's key that is misspelt", { typ: "int" }, "did you mean `type` where it says `typ`?"],
  ["a label without languages", { type: "int", label: "Heat" }, "write it by language: `en_US: Heat`"],
])("hints at what was meant by %s", (_, rule, hint) => {
  const { diagnostics } = checkModelObject({
    ...card,
    parameter_rules: [{ name: "heat", ...rule }],
    pricing: undefined,
  });
  expect(diagnostics.map((problem) => problem.hint)).toEqual([hint]);
});

test("without a document there is no place", () => {
  expect(checkModelObject({ ...card, modle: "m", model: undefined, pricing: null }).diagnostics[0]).toEqual({
    rule: "format/missing-key",
    severity: "error",
    folder: "",
    file: "",
    span: undefined,
    path: ["model"],
    message: "`model` is missing, expected a text",
    hint: "did you mean `model` where it says `modle`?",
  });
});

test("decimals from whole floats keep their point", () => {
  const pricing = {
    input: 3,
    output: 3,
    unit: 1,
    currency: "USD",
    tiers: [{ above: 5, input: 2 }],
    service_tiers: { batch: { multiplier: 1 } },
  };
  const data = { model: "m", model_type: "llm", model_properties: {}, pricing };
  const floats = [
    "pricing.input",
    "pricing.tiers[0].above",
    "pricing.tiers[0].input",
    "pricing.service_tiers.batch.multiplier",
  ];
  expect(checkModelCard(document(data, floats)).entity?.pricing).toEqual({
    input: "3.0",
    output: "3",
    unit: "1",
    currency: "USD",
    tiers: [{ above: 5, input: "2.0" }],
    service_tiers: { batch: { multiplier: "1.0" } },
  });
  expect(pricing.input).toBe(3);
});
