import { valueAt } from "../../schema/value-at.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const positionUndeclared = defineRule({
  name: "position-undeclared",
  severity: "info",
  summary: "A provider card says which position file a section has.",
  rationale:
    "The file is loaded because a pattern happens to match it. Whoever narrows the pattern loses the order, and whoever reads the card does not learn that there is one.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        models:
          llm:
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
  provider({ source, positions }, report) {
    for (const { section, document, declaredOnly } of positions) {
      if (declaredOnly || valueAt(source.card.data, ["models", section, "position"]) !== undefined) continue;
      const path = document.file.slice(source.directory === "" ? 0 : source.directory.length + 1);
      report(source.card, {
        path: ["models", section],
        part: "key",
        message: `The position file ${path} is loaded, but the section does not name it.`,
        hint: `add \`position: ${path}\``,
      });
    }
  },
});
