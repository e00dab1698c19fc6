import { isZero } from "../money.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const pricingAllZero = defineRule({
  name: "pricing-all-zero",
  severity: "info",
  summary: "A price of zero is meant.",
  rationale:
    "A price of zero is a real price, unlike a missing one: costs add up to nothing, and no one notices. That is right for models that are free, and wrong where zero stands for a price that nobody looked up.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.00"
          output: "0.00"
          unit: "0.000001"
          currency: USD
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.10"
          output: "0.40"
          unit: "0.000001"
          currency: USD
      `,
    },
  },
  model({ document, entity }, report) {
    const { pricing } = entity;
    // Moderation is free as a rule. What a unit of zero does is said by pricing-unit-zero.
    if (entity.model_type === "moderation") return;
    if (!pricing || isZero(pricing.unit) || !isZero(pricing.input) || !isZero(pricing.output ?? "0")) return;
    report(document, {
      path: ["pricing"],
      part: "key",
      message: `The model costs nothing: its input price is ${pricing.input}${pricing.output ? `, its output price ${pricing.output}` : ""}.`,
      hint: "leave `pricing` out where the price is unknown; where the model is free, disable this rule with the reason",
    });
  },
});
