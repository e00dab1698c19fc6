import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const embeddingMaxChunksMissing = defineRule({
  name: "embedding-max-chunks-missing",
  severity: "warning",
  summary: "An embedding model says how many texts a request may hold.",
  rationale:
    "Without `max_chunks` one text goes into each request: an index of ten thousand texts takes ten thousand calls.",
  example: {
    bad: {
      "acme/models/text_embedding/embed.yaml": yaml`
        model_properties:
          context_size: 8192
      `,
    },
    good: {
      "acme/models/text_embedding/embed.yaml": yaml`
        model_properties:
          context_size: 8192
          max_chunks: 96
      `,
    },
  },
  model({ document, entity }, report) {
    const { max_chunks: chunks } = entity.model_properties;
    if (entity.model_type !== "text-embedding" || (chunks !== undefined && chunks !== null)) return;
    report(document, {
      path: ["model_properties"],
      part: "key",
      message: "`max_chunks` is missing, so that each request holds one text.",
    });
  },
});
