import { removeEarlierKeys } from "../duplicate-key.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const yamlDuplicateKey = defineRule({
  name: "yaml-duplicate-key",
  severity: "error",
  summary: "A mapping has each key once.",
  rationale: "Of two values under one key the last one counts. Other YAML readers refuse such a file altogether.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        model: rocket
        deprecated: true
        deprecated: false
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        model: rocket
        deprecated: false
      `,
    },
  },
  fix: {
    summary:
      "Removes the earlier entry, whose value does not count, where it stands in lines of its own without comments.",
    edits: removeEarlierKeys,
  },
});
