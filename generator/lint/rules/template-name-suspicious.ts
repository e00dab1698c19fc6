import { isTemplateName, type TemplateName } from "../../schema/templates.ts";
import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

/** What the names of parameters look like that a template is meant for. */
const fitting: Readonly<Record<TemplateName, RegExp>> = {
  temperature: /temp/i,
  top_p: /^(?:top_?)?p$|nucleus/i,
  top_k: /^(?:top_?)?k$/i,
  presence_penalty: /presence/i,
  frequency_penalty: /frequency|repeat|repetition/i,
  max_tokens: /^(?!.*min).*(?:max|limit|predict|length|token)/i,
  response_format: /format/i,
  json_schema: /schema/i,
};

export const templateNameSuspicious = defineRule({
  name: "template-name-suspicious",
  severity: "warning",
  summary: "A parameter uses the template that its name suggests.",
  rationale:
    "A template brings range, default and help, and its name becomes a second name of the parameter. `min_output_tokens` with the template `max_tokens` takes what callers send as `max_tokens`.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: min_output_tokens
            use_template: max_tokens
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: min_output_tokens
            type: int
            min: 1
            max: 2048
      `,
    },
  },
  model(model, report) {
    for (const { rule, path } of parametersOf(model)) {
      const { name, use_template: template } = rule;
      if (name === template || !isTemplateName(template) || fitting[template].test(name)) continue;
      report(model.document, {
        path: [...path, "name"],
        message: `\`${name}\` uses the template \`${template}\`, whose range, help and name are those of another parameter.`,
        hint: "write the rule without `use_template`",
      });
    }
  },
});
