import { sides, vanishes } from "../money.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const pricingSubQuantum = defineRule({
  name: "pricing-sub-quantum",
  severity: "info",
  summary: "A single token costs enough to be seen.",
  rationale:
    "The reference rounds each amount to seven decimals, so that a few tokens of a very cheap model cost `0.0000000`. Many small calls then add up to less than the bill. Typecard's own `exact` amounts are not rounded.",
  example: {
    bad: {
      "acme/models/text_embedding/tiny.yaml": yaml`
        pricing:
          input: "0.02"
          unit: "0.000001"
          currency: USD
      `,
    },
    good: {
      "acme/models/text_embedding/tiny.yaml": yaml`
        pricing:
          input: "0.10"
          unit: "0.000001"
          currency: USD
      `,
    },
  },
  model({ document, entity: { pricing } }, report) {
    for (const side of sides) {
      const price = pricing?.[side];
      if (!pricing || !price || !vanishes(price, pricing.unit)) continue;
      report(document, {
        path: ["pricing", side],
        message: `One ${(pricing[`${side}_per`] ?? "token").replace("_", " ")} costs ${(Number(price) * Number(pricing.unit)).toExponential(3).replace(/\.?0+e/, "e")} ${pricing.currency}, which rounds to zero.`,
      });
    }
  },
});
