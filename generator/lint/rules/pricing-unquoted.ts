import { valueAt } from "../../schema/value-at.ts";
import { quoteScalar } from "../edit.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const keys = ["input", "output", "unit", "cached_input", "cache_write", "cache_write_1h", "reasoning"] as const;

export const pricingUnquoted = defineRule({
  name: "pricing-unquoted",
  severity: "warning",
  summary: "Prices and units are in quotes.",
  rationale:
    "Unquoted, YAML reads a price as a binary floating point number: `2.50` loses its zero, many digits lose their end, and `1e-6` is a text in YAML 1.1 and a number in YAML 1.2.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: 2.50
          unit: "0.000001"
          currency: USD
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "2.50"
          unit: "0.000001"
          currency: USD
      `,
    },
  },
  fix: {
    summary: "Puts plain decimal numbers in double quotes.",
    edits: (document, { path, span }) =>
      span !== undefined && /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(document.text.slice(span.start.offset, span.end.offset))
        ? quoteScalar(document, path)
        : [],
  },
  model({ document }, report) {
    for (const key of keys) {
      const value = valueAt(document.data, ["pricing", key]);
      if (typeof value !== "number" && typeof value !== "bigint") continue;
      report(document, {
        path: ["pricing", key],
        message: `\`${key}\` is not in quotes, so that YAML reads it as the number ${value}.`,
        hint: "put it in quotes, with the digits of the price list",
      });
    }
  },
});
