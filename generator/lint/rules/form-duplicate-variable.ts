import { formsOf } from "../forms.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const formDuplicateVariable = defineRule({
  name: "form-duplicate-variable",
  severity: "info",
  summary: "No two fields of a credential form store one variable.",
  rationale:
    "Of two fields with one variable only the one that is shown may count. That works where their `show_on` conditions exclude each other, and is a lost value where they do not.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        provider_credential_schema:
          credential_form_schemas:
            - variable: api_key
              label: { en_US: API key }
              type: secret-input
            - variable: api_key
              label: { en_US: Second API key }
              type: secret-input
      `,
    },
    good: {
      "acme/provider/acme.yaml": yaml`
        provider_credential_schema:
          credential_form_schemas:
            - variable: api_key
              label: { en_US: API key }
              type: secret-input
            - variable: second_api_key
              label: { en_US: Second API key }
              type: secret-input
      `,
    },
  },
  provider(provider, report) {
    for (const fields of formsOf(provider)) {
      for (const [index, { field, path }] of fields.entries()) {
        const same = fields.filter((other) => other.field.variable === field.variable);
        if (same.length < 2 || fields.findIndex((other) => other.field.variable === field.variable) < index) continue;
        const shown = same.filter((other) => (other.field.show_on ?? []).length > 0).length;
        report(provider.source.card, {
          path,
          message: `${same.length} fields store \`${field.variable}\`, ${shown === same.length ? "each with a `show_on` of its own" : `of which ${same.length - shown} are always shown`}.`,
        });
      }
    }
  },
});
