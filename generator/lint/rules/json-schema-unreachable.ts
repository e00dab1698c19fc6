import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const jsonSchemaUnreachable = defineRule({
  name: "json-schema-unreachable",
  severity: "info",
  summary: "A card with a `json_schema` parameter lets `response_format` be `json_schema`.",
  rationale:
    "A JSON schema counts only together with `response_format: json_schema`. Where that is none of the options, a schema can be written and has no effect. The template's own options are `JSON` and `XML`.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: response_format
            use_template: response_format
          - name: json_schema
            use_template: json_schema
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: response_format
            use_template: response_format
            options: [text, json_schema]
          - name: json_schema
            use_template: json_schema
      `,
    },
  },
  model(model, report) {
    const parameters = parametersOf(model);
    const format = parameters.find(({ rule }) => rule.name === "response_format")?.rule;
    if (format === undefined || format.options.length === 0 || format.options.includes("json_schema")) return;
    for (const { rule, path } of parameters) {
      if (rule.name !== "json_schema") continue;
      report(model.document, {
        path,
        message: `\`json_schema\` has no effect: \`response_format\` cannot be \`json_schema\`, only ${format.options.join(", ")}.`,
        hint: "add `json_schema` to the options of `response_format`, or remove this parameter",
      });
    }
  },
});
