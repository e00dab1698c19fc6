import { didYouMean } from "../../schema/did-you-mean.ts";
import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const defaultNotInOptions = defineRule({
  name: "default-not-in-options",
  severity: "error",
  summary: "The default of a choice is one of its options.",
  rationale: "A default that is not among the options cannot be chosen, and a request that carries it is refused.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: effort
            type: string
            default: medium
            options: [low, high]
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: effort
            type: string
            default: low
            options: [low, high]
      `,
    },
  },
  model(model, report) {
    for (const { rule, path } of parametersOf(model)) {
      const { type, default: value, options } = rule;
      if (type !== "string" || options.length === 0 || typeof value !== "string" || options.includes(value)) continue;
      const meant = didYouMean(value, options);
      report(model.document, {
        path: [...path, "default"],
        message: `The default \`${value}\` of \`${rule.name}\` is none of its options ${options.join(", ")}.`,
        hint: meant === undefined ? undefined : `did you mean \`${meant}\`?`,
      });
    }
  },
});
