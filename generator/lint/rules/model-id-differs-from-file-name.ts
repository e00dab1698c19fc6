import { plainId, stemOf } from "../model-id.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const modelIdDiffersFromFileName = defineRule({
  name: "model-id-differs-from-file-name",
  severity: "info",
  summary: "A card's file is named after the model's id.",
  rationale:
    "Whoever looks for a card looks for a file of that name. Position files are often written by file name, too, and then name models that do not exist. A `/` of the id may be left out or written `-` or `--`.",
  example: {
    bad: { "acme/models/llm/rocket.yaml": yaml`model: rocket-1` },
    good: { "acme/models/llm/rocket-1.yaml": yaml`model: rocket-1` },
  },
  model({ document, descriptor }, report) {
    const { model: id } = descriptor;
    const stem = stemOf(document.file);
    if (stem === id || stem === id.replaceAll(/[\\/:*?"<>|]+/g, "--") || stem === id.replaceAll(/[\\/:*?"<>|]+/g, "-"))
      return;
    const alike = plainId(stem) === plainId(id) ? ", which differs by case or punctuation" : "";
    report(document, { path: ["model"], message: `The file \`${stem}\` holds the model \`${id}\`${alike}.` });
  },
});
