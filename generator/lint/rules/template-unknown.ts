import { didYouMean } from "../../schema/did-you-mean.ts";
import { isTemplateName, templateNames } from "../../schema/templates.ts";
import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const templateUnknown = defineRule({
  name: "template-unknown",
  severity: "warning",
  summary: "`use_template` names one of the templates.",
  rationale:
    "A name that is not exactly that of a template is ignored without a word: the rule gets no range, default or help. `Top_P` and `top_p ` are such names.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: top_p
            use_template: Top_P
            type: float
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: top_p
            use_template: top_p
      `,
    },
  },
  model(model, report) {
    for (const { rule, path } of parametersOf(model)) {
      const { use_template: template } = rule;
      if (template === null || isTemplateName(template)) continue;
      const meant = didYouMean(template, templateNames);
      report(model.document, {
        path: [...path, "use_template"],
        message: `There is no template \`${template}\`, so that \`${rule.name}\` takes nothing from it.`,
        hint: meant === undefined ? `the templates are ${templateNames.join(", ")}` : `did you mean \`${meant}\`?`,
      });
    }
  },
});
