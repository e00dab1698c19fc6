import type { ModelType } from "../../../runtime/core/descriptor.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const consequences: Readonly<Partial<Record<ModelType | "text2img", string>>> = {
  llm: "nobody knows how long a prompt may be",
  "text-embedding": "texts are cut after 1000 tokens",
  rerank: "nobody knows how long a document may be",
};

export const contextSizeMissing = defineRule({
  name: "context-size-missing",
  severity: "warning",
  summary: "A model that reads text says how much of it.",
  rationale:
    "Applications cut prompts and documents to `context_size`. Without it the reference takes 1000 tokens for an embedding model, and an application has to guess for the others.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        model_properties:
          mode: chat
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        model_properties:
          mode: chat
          context_size: 128000
      `,
    },
  },
  model({ document, entity }, report) {
    const consequence = consequences[entity.model_type];
    const { context_size: size } = entity.model_properties;
    if (consequence === undefined || (size !== undefined && size !== null)) return;
    report(document, {
      path: ["model_properties"],
      part: "key",
      message: `\`context_size\` is missing, so that ${consequence}.`,
    });
  },
});
