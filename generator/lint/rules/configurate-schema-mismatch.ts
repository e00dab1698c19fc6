import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const configurateSchemaMismatch = defineRule({
  name: "configurate-schema-mismatch",
  severity: "warning",
  summary: "A provider has a form for customizable models exactly when it has such models.",
  rationale:
    "`model_credential_schema` is the form for models that users configure themselves. Without `customizable-model` among the `configurate_methods` nobody ever sees it; without the form such a model cannot be configured.",
  example: {
    bad: {
      "acme/provider/acme.yaml": yaml`
        configurate_methods: [predefined-model]
        model_credential_schema:
          model:
            label:
              en_US: Model name
          credential_form_schemas: []
      `,
    },
    good: {
      "acme/provider/acme.yaml": yaml`
        configurate_methods: [predefined-model, customizable-model]
        model_credential_schema:
          model:
            label:
              en_US: Model name
          credential_form_schemas: []
      `,
    },
  },
  provider({ source, entity }, report) {
    if (entity === undefined) return;
    const isCustomizable = entity.configurate_methods.includes("customizable-model");
    const hasForm = entity.model_credential_schema !== undefined && entity.model_credential_schema !== null;
    if (isCustomizable === hasForm) return;
    report(
      source.card,
      hasForm
        ? {
            path: ["model_credential_schema"],
            part: "key",
            message: "The form is for customizable models, which `configurate_methods` does not list.",
            hint: "add `customizable-model` there, or remove the form",
          }
        : {
            path: ["configurate_methods"],
            part: "key",
            message: "`customizable-model` is listed, but there is no form for such models.",
            hint: "add `model_credential_schema`, or remove the method",
          },
    );
  },
});
