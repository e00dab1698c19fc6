import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const unusedDisable = defineRule({
  name: "unused-disable",
  severity: "info",
  summary: "A `typecard-disable` comment switches off a finding that there is.",
  rationale:
    "A comment that outlives its finding hides the next one. One with a rule that does not exist never did anything.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        # typecard-disable-next-line model-id-suspicious -- the vendor's id really ends with a space
        model: rocket
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        # typecard-disable-next-line model-id-suspicious -- the vendor's id really ends with a space
        model: "rocket "
      `,
    },
  },
});
