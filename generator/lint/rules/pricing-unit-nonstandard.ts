import * as z from "zod";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const options = z.strictObject({
  units: z
    .array(z.number())
    .default([0.000001, 0.00001, 0.0001, 0.001, 0.01, 0.1, 1])
    .describe("The units that prices may have."),
});

export const pricingUnitNonstandard = defineRule({
  name: "pricing-unit-nonstandard",
  severity: "error",
  summary: "The unit of prices is a power of ten between a millionth and one.",
  rationale:
    '`unit` is what a price is multiplied by: `"0.000001"` makes it the price of a million tokens. `"1000000"`, which looks like the same, makes a model cost a million times its price for each token.',
  options,
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.50"
          unit: "1000000"
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
  model({ document, entity: { pricing } }, report, { units }) {
    if (!pricing || units.includes(Number(pricing.unit))) return;
    const unit = Number(pricing.unit);
    const inverse =
      unit > 1 && units.includes(1 / unit) ? `; for prices of ${unit} tokens write "${inPlain(1 / unit)}"` : "";
    report(document, {
      path: ["pricing", "unit"],
      message: `${pricing.unit} is no unit that prices come in: they are multiplied by it.`,
      hint: `the units are ${units.map(inPlain).join(", ")}${inverse}`,
    });
  },
});

function inPlain(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 20, useGrouping: false });
}
