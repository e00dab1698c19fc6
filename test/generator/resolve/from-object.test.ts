import { expect, test } from "vitest";
import { resolveModel } from "../../../generator/resolve/from-object.ts";

const card = {
  model: "sage-1",
  model_type: "llm",
  model_properties: {},
  parameter_rules: [
    { name: "thinking", type: "boolean" },
    { name: "temperature", use_template: "temperature" },
  ],
};

test("constraints that can hold", () => {
  const parameter_constraints = [{ when: { thinking: true }, forbid: ["temperature"] }];
  expect(resolveModel({ ...card, parameter_constraints })).toMatchObject({ ok: true, value: { model: "sage-1" } });
});

test("a constraint on a parameter that is none", () => {
  const parameter_constraints = [{ when: { thinking: true }, forbid: ["temprature"] }];
  expect(resolveModel({ ...card, parameter_constraints })).toEqual({
    ok: false,
    diagnostics: [
      {
        rule: "format/constraint",
        severity: "error",
        folder: "",
        file: "",
        path: ["parameter_constraints", 0, "forbid", 0],
        message: "`temprature` is not a parameter of this card.",
        hint: "did you mean `temperature`?",
      },
    ],
  });
});

test("constraints that contradict each other", () => {
  const parameter_constraints = [
    { requires: { temperature: ["thinking"] } },
    { exclusive: ["temperature", "thinking"] },
  ];
  expect(resolveModel({ ...card, parameter_constraints })).toMatchObject({
    ok: false,
    diagnostics: [{ path: ["parameter_constraints", 1] }],
  });
});
