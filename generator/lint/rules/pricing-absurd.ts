import * as z from "zod";
import { dollarsPerMillion, plain, sides } from "../money.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const options = z.strictObject({
  min: z
    .number()
    .default(0.005)
    .describe("US dollars for a million tokens: a price below it, but above zero, is absurd."),
  max: z.number().default(400).describe("US dollars for a million tokens: a price above it is absurd."),
});

export const pricingAbsurd = defineRule({
  name: "pricing-absurd",
  severity: "error",
  summary: "A million tokens cost between half a cent and 400 US dollars.",
  rationale:
    "Prices outside of that range are nearly always a wrong `unit`: the price of a thousand tokens with the unit of a million, or the other way round. Currencies are compared at fixed rates (7.2 CNY, 0.92 EUR a US dollar); a price of characters, minutes or the like (`input_per`) is left alone.",
  options,
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "15.00"
          output: "60.00"
          unit: "0.001"
          currency: USD
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "15.00"
          output: "60.00"
          unit: "0.000001"
          currency: USD
      `,
    },
  },
  model({ document, entity }, report, { min, max }) {
    for (const side of sides) {
      const price = dollarsPerMillion(entity, side);
      if (price === undefined || price === 0 || !Number.isFinite(price)) continue;
      if (Math.abs(price) >= min && price <= max) continue;
      report(document, {
        path: ["pricing", side],
        message: `The ${side} price comes to ${price < min ? "only " : ""}${plain(price)} US dollars for a million tokens (${String(entity.pricing?.[side])} ${entity.pricing?.currency ?? ""} times the unit ${entity.pricing?.unit ?? ""}).`,
        hint:
          entity.model_type === "tts" || entity.model_type === "speech2text"
            ? "look at `unit`; if the price is not one of tokens, say of what with `input_per` and `output_per`"
            : "look at `unit`, which the price is multiplied by",
      });
    }
  },
});
