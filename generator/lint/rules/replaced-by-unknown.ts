import { didYouMean } from "../../schema/did-you-mean.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const replacedByUnknown = defineRule({
  name: "replaced-by-unknown",
  severity: "warning",
  summary: "`replaced_by` names a model of the same provider and type that is not deprecated itself.",
  rationale:
    "Generated code tells people to use the replacement. One that the catalogue does not have cannot be used, and one that is deprecated leads them in a circle. On a model that is not deprecated the key says nothing.",
  example: {
    bad: {
      "acme/models/llm/rocket-1.yaml": yaml`
        model: rocket-1
        deprecated: true
        replaced_by: rocket-3
      `,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
    good: {
      "acme/models/llm/rocket-1.yaml": yaml`
        model: rocket-1
        deprecated: true
        replaced_by: rocket-2
      `,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
  },
  provider({ models }, report) {
    for (const { document, entity } of models) {
      const { replaced_by: id } = entity;
      if (id === undefined || id === null) continue;
      const path = ["replaced_by"];
      const peers = models.filter((model) => model.entity.model_type === entity.model_type && model.isMatched);
      const target = peers.find((model) => model.entity.model === id);
      if (target === undefined) {
        const meant = didYouMean(
          id,
          peers.map((model) => model.entity.model),
        );
        report(document, {
          path,
          message: `The provider has no ${entity.model_type} model \`${id}\`.`,
          hint: meant === undefined ? undefined : `did you mean \`${meant}\`?`,
        });
      } else if (target.entity.deprecated === true)
        report(document, { path, message: `The replacement \`${id}\` is deprecated itself.` });
      else if (entity.deprecated !== true)
        report(document, {
          path,
          message: "The model is replaced, but not marked as deprecated.",
          hint: "add `deprecated: true`",
        });
    }
  },
});
