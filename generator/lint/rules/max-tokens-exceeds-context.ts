import { limitsOutput, parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const maxTokensExceedsContext = defineRule({
  name: "max-tokens-exceeds-context",
  severity: "warning",
  summary: "No more tokens can be asked for than the model's context holds.",
  rationale:
    "An answer is part of the context. A limit above `context_size` means that one of the two numbers is wrong, and lets requests pass that the provider refuses.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        model_properties:
          mode: chat
          context_size: 8192
        parameter_rules:
          - name: max_tokens
            use_template: max_tokens
            max: 65536
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        model_properties:
          mode: chat
          context_size: 131072
        parameter_rules:
          - name: max_tokens
            use_template: max_tokens
            max: 65536
      `,
    },
  },
  model(model, report) {
    const { context_size: context } = model.descriptor.model_properties;
    if (typeof context !== "number" || context <= 0) return;
    for (const parameter of parametersOf(model)) {
      const { rule, path } = parameter;
      if (rule.max === null || rule.max <= context || !limitsOutput(parameter)) continue;
      report(model.document, {
        path: [...path, "max"],
        message: `\`${rule.name}\` may be ${rule.max}, but the context holds ${context} tokens.`,
        hint: "compare both numbers with the provider's documentation",
      });
    }
  },
});
