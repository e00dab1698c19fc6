import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const positionMissingFile = defineRule({
  name: "position-missing-file",
  severity: "warning",
  summary: "The position file that a section names exists.",
  rationale: "Without the file the models come in order of id.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        models:
          llm:
            position: models/llm/position.yaml
            predefined:
              - models/llm/*.yaml
      `,
      "acme/models/llm/_position.yaml": yaml`- rocket`,
      "acme/models/llm/rocket.yaml": yaml`model: rocket`,
    },
    good: {
      "acme/provider/acme.yaml": yaml`
        models:
          llm:
            position: models/llm/_position.yaml
            predefined:
              - models/llm/*.yaml
      `,
      "acme/models/llm/_position.yaml": yaml`- rocket`,
      "acme/models/llm/rocket.yaml": yaml`model: rocket`,
    },
  },
});
