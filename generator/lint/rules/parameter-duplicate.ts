import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const parameterDuplicate = defineRule({
  name: "parameter-duplicate",
  severity: "warning",
  summary: "No two parameter rules of a card have one name.",
  rationale:
    "A request carries one value under a name. With two rules it must satisfy both, and people see the parameter twice.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: seed
            type: int
          - name: seed
            type: int
            min: 0
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: seed
            type: int
            min: 0
      `,
    },
  },
  model(model, report) {
    const seen = new Set<string>();
    for (const { rule, path } of parametersOf(model)) {
      if (seen.has(rule.name))
        report(model.document, {
          path: [...path, "name"],
          message: `The parameter \`${rule.name}\` has a rule already.`,
          hint: "remove one of the two",
        });
      seen.add(rule.name);
    }
  },
});
