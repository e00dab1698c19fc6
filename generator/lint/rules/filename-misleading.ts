import { stemOf, wordsOf } from "../model-id.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const filenameMisleading = defineRule({
  name: "filename-misleading",
  severity: "warning",
  summary: "A card's file name is not that of another model.",
  rationale:
    "A card that was copied and only half changed shows itself by a file name that has not a word in common with the id, or that names a model of another size. Either the file name is wrong, or the id, and with it everything else in the card.",
  example: {
    bad: { "acme/models/llm/llama-3.3-8b.yaml": yaml`model: Llama-3.3-70B` },
    good: { "acme/models/llm/llama-3.3-70b.yaml": yaml`model: Llama-3.3-70B` },
  },
  model({ document, descriptor }, report) {
    const { model: id } = descriptor;
    const stem = stemOf(document.file);
    const [inFile, inId] = [wordsOf(stem), wordsOf(id)];
    if (inFile.length === 0 || inId.length === 0) return;
    const sizes = [inFile, inId].map((words) => words.filter((word) => /^[\d.]+b$/.test(word)));
    const isOtherSize = sizes.every(({ length }) => length > 0) && isDisjoint(sizes[0] ?? [], sizes[1] ?? []);
    if (!isOtherSize && (!isDisjoint(inFile, inId) || inFile.join("") === inId.join(""))) return;
    report(document, {
      path: ["model"],
      message: `The file \`${stem}\` holds another model: \`${id}\`.`,
      hint: "name the file after the model, or correct the id",
    });
  },
});

function isDisjoint(some: readonly string[], others: readonly string[]): boolean {
  return !some.some((word) => others.includes(word));
}
