import type { ModelFeature } from "../../../runtime/core/descriptor.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const chatOnly: ReadonlySet<ModelFeature> = new Set([
  "tool-call",
  "multi-tool-call",
  "stream-tool-call",
  "agent-thought",
  "structured-output",
]);

export const featureContradiction = defineRule({
  name: "feature-contradiction",
  severity: "warning",
  summary: "The features of a model do not contradict each other, its type or its mode.",
  rationale:
    "Tools, agents and structured output are matters of a chat: an embedding, rerank, speech or moderation model has none of them, and neither has a completion model, which takes one text. A feature that is listed twice is a slip.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        features: [tool-call]
        model_properties:
          mode: completion
          context_size: 4096
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        features: [tool-call]
        model_properties:
          mode: chat
          context_size: 4096
      `,
    },
  },
  model({ document, entity }, report) {
    const features = entity.features ?? [];
    const mode = entity.model_properties.mode;
    features.forEach((feature, index) => {
      const path = ["features", index];
      if (features.indexOf(feature) < index) report(document, { path, message: `\`${feature}\` is listed twice.` });
      else if (!chatOnly.has(feature)) return;
      else if (entity.model_type !== "llm")
        report(document, { path, message: `A model of type ${entity.model_type} cannot have \`${feature}\`.` });
      else if (mode === "completion" && feature !== "agent-thought")
        report(document, { path, message: `A model whose mode is \`completion\` cannot have \`${feature}\`.` });
    });
  },
});
