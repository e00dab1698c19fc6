import { didYouMean } from "../../schema/did-you-mean.ts";
import { formsOf } from "../forms.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

/** What forms know besides their own fields. */
const builtIn: ReadonlySet<string> = new Set(["__model_type", "__model_name"]);

export const formShowOnDangling = defineRule({
  name: "form-show-on-dangling",
  severity: "warning",
  summary: "A condition in a form field's `show_on` can be true.",
  rationale:
    "A field is shown when all its conditions hold. One on a field that the form does not have, or on a value that is none of its options, hides the field for ever.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        provider_credential_schema:
          credential_form_schemas:
            - variable: region
              label: { en_US: Region }
              type: text-input
              show_on:
                - variable: hosted
                  value: "yes"
      `,
    },
    good: {
      "acme/provider/acme.yaml": yaml`
        provider_credential_schema:
          credential_form_schemas:
            - variable: hosted
              label: { en_US: Hosted }
              type: text-input
            - variable: region
              label: { en_US: Region }
              type: text-input
              show_on:
                - variable: hosted
                  value: "yes"
      `,
    },
  },
  provider(provider, report) {
    for (const fields of formsOf(provider)) {
      const variables = fields.map(({ field }) => field.variable);
      for (const { field, path } of fields) {
        for (const [index, { variable, value }] of (field.show_on ?? []).entries()) {
          if (builtIn.has(variable)) continue;
          const targets = fields.filter((other) => other.field.variable === variable).map((other) => other.field);
          const values = targets
            .flatMap(({ type, options }) => (type === "select" || type === "radio" ? (options ?? []) : []))
            .map((option) => option.value);
          const meant = didYouMean(targets.length === 0 ? variable : value, targets.length === 0 ? variables : values);
          const hint = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
          if (targets.length === 0)
            report(provider.source.card, {
              path: [...path, "show_on", index, "variable"],
              message: `\`${field.variable}\` is shown only with \`${variable}\`, which the form does not have.`,
              hint,
            });
          else if (values.length > 0 && !values.includes(value))
            report(provider.source.card, {
              path: [...path, "show_on", index, "value"],
              message: `\`${field.variable}\` is shown only when \`${variable}\` is \`${value}\`, which is none of its options.`,
              hint,
            });
        }
      }
    }
  },
});
