import type { ParameterRule } from "../../../runtime/core/descriptor.ts";
import { valueAt } from "../../schema/value-at.ts";
import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const ruleShowOnDangling = defineRule({
  name: "rule-show-on-dangling",
  severity: "warning",
  summary: "A condition in a parameter's `show_on` can be true.",
  rationale:
    "`show_on` hides a parameter until another one has a value. A condition on a parameter that the card does not have, or on a value that it cannot take, hides it for ever wherever the key is honoured. (The reference ignores the key on parameters: see `ignored-key`.)",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: thinking
            type: boolean
          - name: top_p
            use_template: top_p
            show_on:
              - variable: thinking
                value: disabled
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: thinking
            type: boolean
          - name: top_p
            use_template: top_p
            show_on:
              - variable: thinking
                value: "false"
      `,
    },
  },
  model(model, report) {
    const parameters = parametersOf(model);
    for (const { rule, path } of parameters) {
      const conditions = valueAt(model.document.data, [...path, "show_on"]);
      if (!Array.isArray(conditions)) continue;
      for (const condition of conditions) {
        const variable = valueAt(condition, ["variable"]);
        const value = valueAt(condition, ["value"]);
        if (typeof variable !== "string" || typeof value === "object") continue;
        const target = parameters.find(({ rule: other }) => other.name === variable)?.rule;
        if (target !== undefined && mayBe(target, value)) continue;
        report(model.document, {
          path: [...path, "show_on"],
          part: "key",
          message:
            target === undefined
              ? `\`${rule.name}\` is shown only with \`${variable}\`, which the card does not have.`
              : `\`${rule.name}\` is shown only when \`${variable}\` is \`${String(value)}\`, which a parameter of type ${target.type} never is.`,
        });
      }
    }
  },
});

function mayBe({ type, options }: ParameterRule, value: unknown): boolean {
  const text = String(value).toLowerCase();
  if (type === "boolean") return text === "true" || text === "false";
  if (type === "int" || type === "float") return text.trim() !== "" && Number.isFinite(Number(text));
  return options.length === 0 || options.includes(String(value));
}
