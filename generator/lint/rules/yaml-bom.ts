import { defineRule } from "../rule.ts";

export const yamlBom = defineRule({
  name: "yaml-bom",
  severity: "warning",
  summary: "A file does not begin with a byte order mark.",
  rationale:
    "Some editors write U+FEFF before a text in UTF-8. Some YAML readers take it for a part of the first key, which is then unknown.",
  example: {
    bad: { "acme/models/llm/rocket.yaml": "\ufeffmodel: rocket\n" },
    good: { "acme/models/llm/rocket.yaml": "model: rocket\n" },
  },
  fix: { summary: "Removes the mark.", edits: () => [{ start: -1, end: 0, text: "" }] },
});
