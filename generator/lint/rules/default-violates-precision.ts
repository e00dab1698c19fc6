import { hasPlaces } from "../../../runtime/core/parameter-precision.ts";
import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const defaultViolatesPrecision = defineRule({
  name: "default-violates-precision",
  severity: "error",
  summary: "The default of a float has no more decimal places than its precision allows.",
  rationale:
    "An application that shows the default and sends it back is refused by the model's own rule. The precision often comes from a template: `temperature` and `top_p` allow two places.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: top_p
            use_template: top_p
            default: 0.999
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: top_p
            use_template: top_p
            precision: 3
            default: 0.999
      `,
    },
  },
  model(model, report) {
    for (const { rule, entity, path } of parametersOf(model)) {
      const { type, default: value, precision } = rule;
      if (type !== "float" || precision === null || typeof value !== "number" || !Number.isFinite(value)) continue;
      if (hasPlaces(value, precision)) continue;
      const origin = entity.precision === undefined ? ` of its template \`${String(rule.use_template)}\`` : "";
      report(model.document, {
        path: [...path, "default"],
        message: `The default ${value} of \`${rule.name}\` has more decimal places than the precision ${precision}${origin} allows.`,
        hint: `round the default to ${Number(value.toFixed(Math.min(Math.max(precision, 0), 100)))}, or give the rule a \`precision\` of its own`,
      });
    }
  },
});
