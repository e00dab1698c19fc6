import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const rangeEmpty = defineRule({
  name: "range-empty",
  severity: "error",
  summary: "The min of a parameter is not above its max.",
  rationale:
    "No value satisfies such a rule, so the parameter can never be sent. One of the two bounds may come from a template.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: max_tokens
            use_template: max_tokens
            min: 4096
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: max_tokens
            use_template: max_tokens
            min: 4096
            max: 8192
      `,
    },
  },
  model(model, report) {
    for (const { rule, entity, path } of parametersOf(model)) {
      const { min, max } = rule;
      if (min === null || max === null || min <= max) continue;
      report(model.document, {
        path: [...path, entity.min === undefined ? "max" : "min"],
        message: `No value of \`${rule.name}\` is possible: its min ${min} is above its max ${max}.`,
      });
    }
  },
});
