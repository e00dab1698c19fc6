import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const modelTypeUnsupported = defineRule({
  name: "model-type-unsupported",
  severity: "warning",
  summary: "A card is of one of the six model types that are compiled.",
  rationale:
    "The format knows a seventh type, `text2img`, which neither the reference nor Typecard loads: the card is left out.",
  example: {
    bad: { "acme/models/llm/paint.yaml": yaml`model_type: text2img` },
    good: { "acme/models/llm/paint.yaml": yaml`model_type: llm` },
  },
});
