import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const pricingMissingOnLlm = defineRule({
  name: "pricing-missing-on-llm",
  severity: "info",
  summary: "A language model has a price.",
  rationale: "Without a price the cost of a call is unknown, and the sum of a bill has a hole.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        model: rocket
        model_type: llm
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        model: rocket
        model_type: llm
        pricing:
          input: "0.50"
          output: "1.50"
          unit: "0.000001"
          currency: USD
      `,
    },
  },
  model({ document, entity }, report) {
    if (entity.model_type !== "llm" || entity.pricing) return;
    report(document, { path: [], message: "The model has no price, so that what a call costs is unknown." });
  },
});
