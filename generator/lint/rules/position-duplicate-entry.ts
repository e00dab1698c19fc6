import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const positionDuplicateEntry = defineRule({
  name: "position-duplicate-entry",
  severity: "warning",
  summary: "A position file names each model once.",
  rationale: "Of two entries the last one counts, so that the model is not where the first one says.",
  example: {
    bad: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket
        - rocket-mini
        - rocket
      `,
    },
    good: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket
        - rocket-mini
      `,
    },
  },
  provider({ positions }, report) {
    for (const { document, ids } of positions) {
      const lines = new Map<string, number>();
      ids.forEach((entry, index) => {
        const id = entry.trim();
        if (id !== "" && lines.has(id))
          report(document, {
            path: [index],
            message: `\`${id}\` has a place already: entry ${Number(lines.get(id)) + 1}.`,
          });
        else lines.set(id, index);
      });
    }
  },
});
