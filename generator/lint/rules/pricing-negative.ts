import { sides } from "../money.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const pricingNegative = defineRule({
  name: "pricing-negative",
  severity: "error",
  summary: "No price is below zero.",
  rationale:
    "Nobody pays for being used. The format takes a negative price, and sums of amounts become too small without a word.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "-0.50"
          unit: "0.000001"
          currency: USD
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.50"
          unit: "0.000001"
          currency: USD
      `,
    },
  },
  model({ document, entity: { pricing } }, report) {
    for (const key of [...sides, "unit"] as const) {
      const price = pricing?.[key];
      if (!price || Number(price) >= 0) continue;
      report(document, { path: ["pricing", key], message: `\`${key}\` is ${price}, which is below zero.` });
    }
  },
});
