import { defineRule } from "../rule.ts";

export const yamlCharacter = defineRule({
  name: "yaml-character",
  severity: "warning",
  summary: "A file holds no control characters, and no line breaks but LF and CRLF.",
  rationale:
    "Python's YAML reader refuses control characters, and breaks lines at U+0085, U+2028, U+2029 and a lone CR, where editors and Typecard do not. One file then has two meanings.",
  example: {
    bad: { "acme/models/llm/rocket.yaml": 'model: rocket\nlabel:\n  en_US: "Rocket\u2028One"\n' },
    good: { "acme/models/llm/rocket.yaml": 'model: rocket\nlabel:\n  en_US: "Rocket\\u2028One"\n' },
  },
});
