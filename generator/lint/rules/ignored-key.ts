import type { Path } from "../../diagnostic.ts";
import { didYouMean } from "../../schema/did-you-mean.ts";
import { knownKeys } from "../../schema/known-keys.ts";
import { modelCard } from "../../schema/model-card.ts";
import { providerCard } from "../../schema/provider-card.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const schemas = { provider: providerCard, model: modelCard } as const;

export const ignoredKey = defineRule({
  name: "ignored-key",
  severity: "warning",
  summary: "Every key of a card is one that the format has.",
  rationale:
    "A key that the format does not know is dropped without a word: the value of `defualt` never becomes a default. Keys that only another program reads belong into a comment, or the rule into `typecard-disable`.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: temperature
            use_template: temperature
            defualt: 0.7
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: temperature
            use_template: temperature
            default: 0.7
      `,
    },
  },
  document({ document, role }, report) {
    if (role !== "provider" && role !== "model") return;
    const schema = schemas[role];
    const visit = (value: unknown, path: Path): void => {
      if (Array.isArray(value)) {
        value.forEach((item, index) => visit(item, [...path, index]));
        return;
      }
      if (!isMapping(value)) return;
      const known = knownKeys(schema, path);
      for (const [key, inner] of Object.entries(value)) {
        const inside = [...path, key];
        // An unknown property makes the card unreadable, which is an error of the format.
        const isStrict = path.length === 1 && path[0] === "model_properties";
        if (known === undefined || known.includes(key)) visit(inner, inside);
        else if (!isStrict) {
          const missing = known.filter((name) => !Object.hasOwn(value, name));
          const meant = didYouMean(key, missing);
          const where =
            path.length === 0 ? "this card" : `\`${String(path.findLast((step) => typeof step === "string"))}\``;
          report(document, {
            path: inside,
            part: "key",
            message: `\`${key}\` is no key of ${where}, and is ignored.`,
            hint: meant === undefined ? undefined : `did you mean \`${meant}\`?`,
          });
        }
      }
    };
    visit(document.data, []);
  },
});

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !(value instanceof Date) && !(value instanceof Uint8Array);
}
