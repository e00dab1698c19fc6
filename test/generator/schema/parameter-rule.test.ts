import { expect, test } from "vitest";
import { checkModelObject } from "../../../generator/schema/check.ts";
import { problems } from "./problems.ts";

const read = (rule: unknown) =>
  checkModelObject({ model: "m", model_type: "llm", model_properties: {}, parameter_rules: [rule] });

test.each<[object, object]>([
  [
    { name: "a", type: "int" },
    { name: "a", type: "int" },
  ],
  [
    { name: "a", use_template: "top_p" },
    { name: "a", use_template: "top_p" },
  ],
  [
    { name: "a", type: "text", use_template: "unknown" },
    { name: "a", type: "text", use_template: "unknown" },
  ],
  [
    { name: "a", type: "text", use_template: null, show_on: [] },
    { name: "a", type: "text", use_template: null },
  ],
  [
    { name: "a", use_template: "top_p", default: null, min: null, help: null },
    { name: "a", use_template: "top_p", default: null, min: null, help: null },
  ],
  [
    { name: "a", type: "int", label: "", required: 1, min: "1e2", max: 2n ** 64n, precision: "2.0" },
    { name: "a", type: "int", label: null, required: true, min: 100, max: 2 ** 64, precision: 2 },
  ],
  [
    { name: "a", type: "float", min: -Infinity, default: 1n, options: ["x"] },
    { name: "a", type: "float", min: -Infinity, default: 1n, options: ["x"] },
  ],
])("%o", (rule, entity) => expect(read(rule).entity?.parameter_rules).toStrictEqual([entity]));

test.each<[unknown, string]>([
  ["top_p", "format/type parameter_rules[0]"],
  [null, "format/type parameter_rules[0]"],
  [{ name: "a" }, "format/missing-key parameter_rules[0].type"],
  [{ name: "a", use_template: "Top_P" }, "format/missing-key parameter_rules[0].type"],
  [{ name: "a", use_template: "top_p", type: null }, "format/enum parameter_rules[0].type"],
  [
    { name: "a", required: null },
    "format/type parameter_rules[0].required, format/missing-key parameter_rules[0].type",
  ],
  [{ use_template: "top_p" }, "format/missing-key parameter_rules[0].name"],
  [{ name: "a", use_template: 3, type: "int" }, "format/type parameter_rules[0].use_template"],
  [{ name: "a", type: "int", help: "" }, "format/type parameter_rules[0].help"],
  [{ name: "a", type: "int", help: {} }, "format/missing-key parameter_rules[0].help.en_US"],
  [{ name: "a", type: "int", min: "low" }, "format/number parameter_rules[0].min"],
  [{ name: "a", type: "int", max: 10n ** 400n }, "format/number parameter_rules[0].max"],
  [{ name: "a", type: "int", precision: 0.5 }, "format/number parameter_rules[0].precision"],
  [{ name: "a", type: "string", options: null }, "format/type parameter_rules[0].options"],
  [{ name: "a", type: "string", options: ["1", 1] }, "format/type parameter_rules[0].options[1]"],
])("%o is refused: %s", (rule, expected) => expect(problems(read(rule))).toBe(expected));
