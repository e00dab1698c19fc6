import { formsOf } from "../forms.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const formSingleOption = defineRule({
  name: "form-single-option",
  severity: "info",
  summary: "A choice in a credential form has at least two options.",
  rationale:
    "People are asked for something that they cannot choose. Either an option was forgotten, or the field is not needed.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        provider_credential_schema:
          credential_form_schemas:
            - variable: mode
              label: { en_US: Mode }
              type: select
              options:
                - value: chat
                  label: { en_US: Chat }
      `,
    },
    good: {
      "acme/provider/acme.yaml": yaml`
        provider_credential_schema:
          credential_form_schemas:
            - variable: mode
              label: { en_US: Mode }
              type: select
              options:
                - value: chat
                  label: { en_US: Chat }
                - value: completion
                  label: { en_US: Completion }
      `,
    },
  },
  provider(provider, report) {
    for (const { field, path } of formsOf(provider).flat()) {
      if ((field.type !== "select" && field.type !== "radio") || (field.options ?? []).length > 1) continue;
      const only = field.options?.[0]?.value;
      report(provider.source.card, {
        path: field.options ? [...path, "options"] : path,
        part: field.options ? "key" : "value",
        message:
          only === undefined
            ? `\`${field.variable}\` has nothing to choose from.`
            : `\`${field.variable}\` can only be \`${only}\`.`,
      });
    }
  },
});
