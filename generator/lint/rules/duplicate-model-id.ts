import { defineRule } from "../rule.ts";
import type { LintModel } from "../subject.ts";
import { yaml } from "../yaml-text.ts";

export const duplicateModelId = defineRule({
  name: "duplicate-model-id",
  severity: "error",
  summary: "No two cards of a provider describe one model.",
  rationale:
    "Of two cards with one type and id the one counts whose path sorts last. In Dify it is the one that the file system lists last, which differs from machine to machine.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`model: rocket`,
      "acme/models/llm/rocket-copy.yaml": yaml`model: rocket`,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`model: rocket`,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
  },
  // The cards that do not count are reported when duplicates are dropped; this is the one that counts.
  provider({ models }, report) {
    const byId = new Map<string, LintModel[]>();
    for (const model of models) {
      const key = `${model.descriptor.model_type}\0${model.descriptor.model}`;
      if (model.isMatched) byId.set(key, [...(byId.get(key) ?? []), model]);
    }
    for (const twins of byId.values()) {
      const [counts, ...others] = twins.toSorted((a, b) => (a.document.file < b.document.file ? 1 : -1));
      if (counts === undefined || others.length === 0) continue;
      const { model: id, model_type: type } = counts.descriptor;
      report(counts.document, {
        path: ["model"],
        message: `The ${type} model \`${id}\` is also in ${others.map(({ document }) => document.file).join(", ")}; this card counts, since its path sorts last.`,
        hint: "Keep one of the cards, or give each an id of its own.",
      });
    }
  },
});
