import { isZero } from "../money.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const pricingUnitZero = defineRule({
  name: "pricing-unit-zero",
  severity: "error",
  summary: "The unit that prices are multiplied by is not zero.",
  rationale:
    '`unit` is a factor: with zero, every amount of the model is zero, whatever its prices. A model that is really free has prices of `"0"` and an ordinary unit.',
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.50"
          output: "1.50"
          unit: "0.000"
          currency: USD
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.50"
          output: "1.50"
          unit: "0.000001"
          currency: USD
      `,
    },
  },
  model({ document, entity: { pricing } }, report) {
    if (!pricing || !isZero(pricing.unit)) return;
    report(document, {
      path: ["pricing", "unit"],
      message: `The unit ${pricing.unit} makes every amount zero (input ${pricing.input}, output ${pricing.output ?? "unknown"}).`,
      hint: 'write "0.000001" for prices of a million tokens, "0.001" for prices of a thousand',
    });
  },
});
