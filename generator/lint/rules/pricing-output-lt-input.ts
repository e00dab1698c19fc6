import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const pricingOutputLtInput = defineRule({
  name: "pricing-output-lt-input",
  severity: "info",
  summary: "Output tokens do not cost less than input tokens.",
  rationale:
    "Writing a token takes more work than reading one, and every provider prices it so. A cheaper output is often two numbers swapped, or a zero where the output has no price: then leave `output` out.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "4.50"
          output: "0.50"
          unit: "0.000001"
          currency: USD
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.50"
          output: "4.50"
          unit: "0.000001"
          currency: USD
      `,
    },
  },
  model({ document, entity: { pricing } }, report) {
    if (!pricing || pricing.output === null || pricing.output === undefined) return;
    if ((pricing.input_per ?? "token") !== (pricing.output_per ?? "token")) return;
    if (Number(pricing.output) >= Number(pricing.input)) return;
    report(document, {
      path: ["pricing", "output"],
      message: `The output price ${pricing.output} is below the input price ${pricing.input}.`,
      hint: Number(pricing.output) === 0 ? "leave `output` out where nothing is charged for it" : undefined,
    });
  },
});
