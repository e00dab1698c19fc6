import { stemOf } from "../model-id.ts";
import { valueAt } from "../../schema/value-at.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const modelYamlNotMatchedByGlob = defineRule({
  name: "model-yaml-not-matched-by-glob",
  severity: "warning",
  summary: "Every card under `models/` is matched by a pattern of the provider card.",
  rationale:
    "A card that no pattern matches is never loaded: the model is not there, and nothing else says so. A `*` does not reach into subfolders; `**` does.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        models:
          llm:
            predefined:
              - models/llm/*.yaml
      `,
      "acme/models/llm/big/rocket.yaml": yaml`model: rocket`,
    },
    good: {
      "acme/provider/acme.yaml": yaml`
        models:
          llm:
            predefined:
              - models/llm/**/*.yaml
      `,
      "acme/models/llm/big/rocket.yaml": yaml`model: rocket`,
    },
  },
  provider({ source, unmatched }, report) {
    for (const document of unmatched) {
      const id = valueAt(document.data, ["model"]);
      report(document, {
        path: [],
        message: `No pattern of ${stemOf(source.card.file)}.yaml matches this card, so that ${typeof id === "string" ? `\`${id}\`` : "it"} is never loaded.`,
        hint: "add a pattern under `models`, or move or delete the card",
      });
    }
  },
});
