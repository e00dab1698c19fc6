import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const defaultOutOfRange = defineRule({
  name: "default-out-of-range",
  severity: "error",
  summary: "The default of a number lies between its min and max.",
  rationale:
    "A default that its own rule refuses fails as soon as an application sends it back; for a required parameter it is even filled in unchecked. A bound may come from a template: `max_tokens` ends at 2048 unless the card says otherwise.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: max_tokens
            use_template: max_tokens
            default: 4096
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: max_tokens
            use_template: max_tokens
            default: 4096
            max: 8192
      `,
    },
  },
  model(model, report) {
    for (const { rule, entity, path } of parametersOf(model)) {
      const { type, default: value, min, max } = rule;
      if ((type !== "int" && type !== "float") || typeof value !== "number") continue;
      const [bound, limit] =
        min !== null && value < min ? ["min", min] : max !== null && value > max ? ["max", max] : [];
      if (bound === undefined) continue;
      const key = bound === "min" ? "min" : "max";
      const origin = entity[key] === undefined ? ` of its template \`${String(rule.use_template)}\`` : "";
      report(model.document, {
        path: [...path, entity.default === undefined ? key : "default"],
        message: `The default ${value} of \`${rule.name}\` is ${key === "min" ? "below the min" : "above the max"} ${limit}${origin}.`,
        hint: `change the default, or give the rule a \`${key}\` that allows it`,
      });
    }
  },
});
