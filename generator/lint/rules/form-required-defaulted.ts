import { valueAt } from "../../schema/value-at.ts";
import { formsOf } from "../forms.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const formRequiredDefaulted = defineRule({
  name: "form-required-defaulted",
  severity: "info",
  summary: "A field that may be hidden, or that has a default, says whether it is required.",
  rationale:
    "A field of a credential form is required unless it says otherwise. That surprises where the field is hidden by `show_on`, so that nobody can fill it in, or where a default makes it look optional.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        provider_credential_schema:
          credential_form_schemas:
            - variable: region
              label: { en_US: Region }
              type: text-input
              default: eu
      `,
    },
    good: {
      "acme/provider/acme.yaml": yaml`
        provider_credential_schema:
          credential_form_schemas:
            - variable: region
              label: { en_US: Region }
              type: text-input
              required: false
              default: eu
      `,
    },
  },
  provider(provider, report) {
    const { card } = provider.source;
    for (const { field, path } of formsOf(provider).flat()) {
      // A choice always has a value.
      if (field.type === "select" || field.type === "radio" || field.type === "switch") continue;
      if (valueAt(card.data, [...path, "required"]) !== undefined) continue;
      const reasons = [
        ...((field.show_on ?? []).length > 0 ? ["it may be hidden"] : []),
        ...(field.default === undefined || field.default === null ? [] : ["it has a default"]),
      ];
      if (reasons.length === 0) continue;
      report(card, {
        path,
        message: `\`${field.variable}\` is required, since it does not say otherwise, although ${reasons.join(" and ")}.`,
        hint: "add `required: false`, or `required: true` if that is meant",
      });
    }
  },
});
