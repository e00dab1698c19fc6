import { ruleTemplate } from "../../resolve/rule-template.ts";
import { valueAt } from "../../schema/value-at.ts";
import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const keys = ["default", "min", "max", "precision", "help"] as const;

export const nullOverridesTemplate = defineRule({
  name: "null-overrides-template",
  severity: "warning",
  summary: "No key of a parameter is null where its template has a value.",
  rationale:
    "A key that is there wins over the template, even when it is empty: `default:` without a value removes the template's default. That is seldom meant, and looks like a key that somebody forgot to fill in.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: top_p
            use_template: top_p
            default:
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: top_p
            use_template: top_p
      `,
    },
  },
  model(model, report) {
    for (const { rule, path } of parametersOf(model)) {
      const template = ruleTemplate(rule.use_template)?.template;
      for (const key of keys) {
        if (valueAt(model.document.data, [...path, key]) !== null || template === undefined) continue;
        const inherited = valueAt(template, [key]);
        if (inherited === undefined || inherited === null) continue;
        const value = typeof inherited === "object" ? "" : ` ${String(inherited)}`;
        report(model.document, {
          path: [...path, key],
          message: `\`${key}\` of \`${rule.name}\` is null, which removes the ${key}${value} of the template \`${String(rule.use_template)}\`.`,
          hint: "remove the key to have the template's value, or write the value that should count",
        });
      }
    }
  },
});
