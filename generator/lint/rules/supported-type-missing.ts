import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const supportedTypeMissing = defineRule({
  name: "supported-type-missing",
  severity: "warning",
  summary: "`supported_model_types` lists the type of every model that is loaded.",
  rationale:
    "An application that asks the provider for its models of a type gets none when the type is not listed, however many cards there are.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`supported_model_types: [llm]`,
      "acme/models/rerank/order.yaml": yaml`model: order`,
    },
    good: {
      "acme/provider/acme.yaml": yaml`supported_model_types: [llm, rerank]`,
      "acme/models/rerank/order.yaml": yaml`model: order`,
    },
  },
  provider({ source, entity, models }, report) {
    if (entity === undefined) return;
    const loaded = new Set(models.filter(({ isMatched }) => isMatched).map(({ descriptor }) => descriptor.model_type));
    for (const type of loaded) {
      if (entity.supported_model_types.includes(type)) continue;
      report(source.card, {
        path: ["supported_model_types"],
        part: "key",
        message: `The provider has models of type ${type}, which is not listed.`,
        hint: `add \`${type}\``,
      });
    }
  },
});
