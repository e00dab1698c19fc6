import * as z from "zod";
import { canonicalId } from "../model-id.ts";
import { dollarsPerMillion, plain, sides, type Side } from "../money.ts";
import { defineRule } from "../rule.ts";
import type { LintCatalogue, LintModel } from "../subject.ts";
import { yaml } from "../yaml-text.ts";

const options = z.strictObject({
  factor: z
    .number()
    .gt(1)
    .default(20)
    .describe("How many times the median of the others a price may be, or be below it."),
  peers: z.int().min(1).default(3).describe("How many other providers must have a price of the model."),
});

const price = (input: string) =>
  yaml`
  pricing:
    input: "PRICE"
    unit: "0.000001"
    currency: USD
`.replace("PRICE", input);

export const pricingPeerOutlier = defineRule({
  name: "pricing-peer-outlier",
  severity: "warning",
  summary: "A price is near that of the same model at other providers.",
  rationale:
    "Providers ask for much the same, give or take a discount. A price that is a twentieth or twenty times the others' median is one of another unit or another model. Ids are compared without case, vendor prefix and punctuation; currencies at fixed rates (7.2 CNY, 0.92 EUR a US dollar); prices of zero are left out.",
  options,
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": price("0.0025"),
      "beta/models/llm/rocket.yaml": price("2.50"),
      "gamma/models/llm/rocket.yaml": price("2.60"),
      "delta/models/llm/rocket.yaml": price("2.50"),
    },
    good: {
      "acme/models/llm/rocket.yaml": price("2.40"),
      "beta/models/llm/rocket.yaml": price("2.50"),
      "gamma/models/llm/rocket.yaml": price("2.60"),
      "delta/models/llm/rocket.yaml": price("2.50"),
    },
  },
  catalogue(catalogue, report, { factor, peers }) {
    for (const side of sides) {
      for (const offers of offersByModel(catalogue, side)) {
        for (const { model, dollars } of offers) {
          const others = offers.filter((other) => other.model.provider !== model.provider);
          if (new Set(others.map((other) => other.model.provider)).size < peers) continue;
          const usual = median(others.map((other) => other.dollars));
          if (dollars <= usual * factor && dollars >= usual / factor) continue;
          report(model.document, {
            path: ["pricing", side],
            message: `A million ${side} tokens of \`${model.descriptor.model}\` cost ${plain(dollars)} US dollars here, and ${plain(usual)} in the middle of ${others.length} cards of other providers.`,
            hint: "look at `unit`, and at the price list",
          });
        }
      }
    }
  },
});

interface Offer {
  readonly model: LintModel;
  readonly dollars: number;
}

function offersByModel({ providers }: LintCatalogue, side: Side): Iterable<readonly Offer[]> {
  const byModel = new Map<string, Offer[]>();
  for (const model of providers.flatMap(({ models }) => models)) {
    const dollars = dollarsPerMillion(model.entity, side);
    if (dollars === undefined || !(dollars > 0)) continue;
    const key = `${model.descriptor.model_type} ${canonicalId(model.descriptor.model)}`;
    const offers = byModel.get(key);
    if (offers === undefined) byModel.set(key, [{ model, dollars }]);
    else offers.push({ model, dollars });
  }
  return byModel.values();
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
