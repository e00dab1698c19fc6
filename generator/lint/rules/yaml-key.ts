import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const yamlKey = defineRule({
  name: "yaml-key",
  severity: "warning",
  summary: "A key is a text.",
  rationale:
    "`no:` is not the key `no` to YAML 1.1 but `false`, and `12:` is a number. Such a key is ignored; at the top of a card it makes the card unreadable (`format/yaml-key`).",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        model: rocket
        label:
          en_US: Rocket
          no: Rakett
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        model: rocket
        label:
          en_US: Rocket
      `,
    },
  },
});
