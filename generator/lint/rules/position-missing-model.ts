import { didYouMean } from "../../schema/did-you-mean.ts";
import { replaceScalar } from "../edit.ts";
import { canonicalId, plainId } from "../model-id.ts";
import { defineRule } from "../rule.ts";
import { type LintModel, type LintProvider, sectionOf } from "../subject.ts";
import { yaml } from "../yaml-text.ts";

export const positionMissingModel = defineRule({
  name: "position-missing-model",
  severity: "error",
  summary: "A position file names models that are loaded.",
  rationale:
    "An entry orders the model with exactly that id. One with another case, without the vendor's prefix, or with the name of the card's file orders nothing, and the model it was meant for comes last.",
  example: {
    bad: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket-2
        - Rocket-1
      `,
      "acme/models/llm/rocket-1.yaml": yaml`model: rocket-1`,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
    good: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket-2
        - rocket-1
      `,
      "acme/models/llm/rocket-1.yaml": yaml`model: rocket-1`,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
  },
  fix: {
    summary: "Writes the id of the one loaded model that differs by case, punctuation or the vendor's prefix alone.",
    edits: (document, { path, replacement }) =>
      replacement === undefined ? [] : replaceScalar(document, path, replacement),
  },
  provider({ source, models, positions }, report) {
    const unread = new Set(brokenIds(source, models));
    for (const { document, section, ids } of positions) {
      const loaded = models.filter((model) => model.isMatched && sectionOf(model) === section);
      const known = new Set(loaded.map(({ descriptor }) => descriptor.model));
      ids.forEach((entry, index) => {
        const id = entry.trim();
        if (id === "" || known.has(id) || unread.has(id)) return;
        const free = [...known].filter((other) => !ids.includes(other));
        const [match, second] = free.filter(
          (other) => plainId(other) === plainId(id) || canonicalId(other) === canonicalId(id),
        );
        const replacement = second === undefined ? match : undefined;
        const meant = replacement ?? didYouMean(id, free);
        report(document, {
          path: [index],
          message: `\`${id.length > 80 ? `${id.slice(0, 80)}…` : id}\` is none of the ${known.size} ${section} models that are loaded.`,
          hint:
            meant === undefined
              ? "remove the entry, or write the id as in the model's card"
              : `did you mean \`${meant}\`?`,
          replacement,
        });
      });
    }
  },
});

/** The ids of matched cards that have errors of their own: once those are mended, the models are there. */
function brokenIds(source: LintProvider["source"], models: readonly LintModel[]): readonly string[] {
  const sound = new Set(models.map(({ document }) => document.file));
  return source.models.flatMap(({ document: { file, data } }) => {
    const id = typeof data === "object" && data !== null && "model" in data ? data.model : undefined;
    return sound.has(file) || typeof id !== "string" ? [] : [id];
  });
}
