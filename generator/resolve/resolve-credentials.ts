import type { CredentialForm, ModelCredentialSchema, ProviderCredentialSchema } from "../../runtime/core/descriptor.ts";
import type { ProviderCardEntity } from "../schema/provider-card.ts";
import { resolveOptionalText, resolveText } from "./label.ts";

type FormEntity = NonNullable<ProviderCardEntity["provider_credential_schema"]>["credential_form_schemas"][number];

/** The provider's credential form with its defaults in place. */
export function resolveProviderCredentials(
  schema: ProviderCardEntity["provider_credential_schema"],
): ProviderCredentialSchema | null {
  return schema ? { credential_form_schemas: schema.credential_form_schemas.map(resolveForm) } : null;
}

/** The credential form of customizable models with its defaults in place. */
export function resolveModelCredentials(
  schema: ProviderCardEntity["model_credential_schema"],
): ModelCredentialSchema | null {
  if (!schema) return null;
  return {
    model: {
      label: resolveText(schema.model.label),
      placeholder: resolveOptionalText(schema.model.placeholder),
    },
    credential_form_schemas: schema.credential_form_schemas.map(resolveForm),
  };
}

/** A field is required unless the card says otherwise: that is the reference's default. */
function resolveForm(form: FormEntity): CredentialForm {
  return {
    variable: form.variable,
    label: resolveText(form.label),
    type: form.type,
    required: form.required ?? true,
    default: form.default ?? null,
    options:
      form.options?.map((option) => ({
        label: resolveText(option.label),
        value: option.value,
        show_on: option.show_on ?? [],
      })) ?? null,
    placeholder: resolveOptionalText(form.placeholder),
    max_length: form.max_length ?? 0,
    show_on: form.show_on ?? [],
  };
}
