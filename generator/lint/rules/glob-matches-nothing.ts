import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const globMatchesNothing = defineRule({
  name: "glob-matches-nothing",
  severity: "warning",
  summary: "Every pattern of a provider card matches a model card.",
  rationale: "A pattern that matches nothing is a slip in its path, or what is left of models that are gone.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        models:
          llm:
            predefined:
              - model/llm/*.yaml
      `,
      "acme/models/llm/rocket.yaml": yaml`model: rocket`,
    },
    good: {
      "acme/provider/acme.yaml": yaml`
        models:
          llm:
            predefined:
              - models/llm/*.yaml
      `,
      "acme/models/llm/rocket.yaml": yaml`model: rocket`,
    },
  },
});
