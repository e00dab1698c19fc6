import { modelTypes } from "../../../runtime/core/descriptor.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const folderModelTypeMismatch = defineRule({
  name: "folder-model-type-mismatch",
  severity: "warning",
  summary: "A card lies in the folder of its model type.",
  rationale:
    "The type of a model is its `model_type`, not the folder its card is in: an embedding model in `models/llm` is compiled as an embedding model, and where one of that name is in `models/text_embedding` too, only one of the two counts.",
  example: {
    bad: { "acme/models/llm/embed.yaml": yaml`model_type: text-embedding` },
    good: { "acme/models/text_embedding/embed.yaml": yaml`model_type: text-embedding` },
  },
  model({ document, descriptor }, report) {
    const { model_type: type } = descriptor;
    const folder = /(?:^|\/)models\/([^/]+)\//.exec(document.file)?.[1];
    if (folder === undefined || type === "text2img") return;
    const folderType = modelTypes.find((one) => one === folder.replaceAll("_", "-"));
    if (folderType === undefined || folderType === type) return;
    report(document, {
      path: ["model_type"],
      message: `The card lies in models/${folder}, but its model is of type ${type}.`,
      hint: `move it to models/${type.replaceAll("-", "_")}, or correct the type`,
    });
  },
});
