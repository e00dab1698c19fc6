import type { ParameterType } from "../../../runtime/core/descriptor.ts";
import { valueText } from "../../schema/value-text.ts";
import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const expected: Readonly<Record<ParameterType, readonly [words: string, test: (value: unknown) => boolean]>> = {
  int: ["a whole number", (value) => typeof value === "bigint" || Number.isInteger(value)],
  float: ["a number", (value) => typeof value === "bigint" || Number.isFinite(value)],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  string: ["a text", (value) => typeof value === "string"],
  text: ["a text", (value) => typeof value === "string"],
};

export const defaultWrongType = defineRule({
  name: "default-wrong-type",
  severity: "error",
  summary: "The default of a parameter is of the parameter's type.",
  rationale:
    'The format takes any default, but the rule itself does not: `"0.7"` in quotes is no number, and `1e5` is a text to YAML 1.1, which wants a dot and a signed exponent (`1.0e+5`).',
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: temperature
            use_template: temperature
            default: "0.7"
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: temperature
            use_template: temperature
            default: 0.7
      `,
    },
  },
  model(model, report) {
    for (const { rule, path } of parametersOf(model)) {
      const [words, test] = expected[rule.type];
      if (rule.default === null || rule.default === undefined || test(rule.default)) continue;
      report(model.document, {
        path: [...path, "default"],
        message: `The default of \`${rule.name}\` is ${valueText(rule.default)}, but its type \`${rule.type}\` takes ${words}.`,
      });
    }
  },
});
