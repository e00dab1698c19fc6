import type { Path } from "../diagnostic.ts";
import type { CredentialFormEntity } from "../schema/provider-card.ts";
import type { LintProvider } from "./subject.ts";

/** One field of a credential form, and where it stands. */
export interface FormField {
  readonly field: CredentialFormEntity;
  readonly path: Path;
}

/** The credential forms of a provider card, each with its fields in order. */
export function formsOf({ entity }: LintProvider): readonly (readonly FormField[])[] {
  return (["provider_credential_schema", "model_credential_schema"] as const).map((schema) =>
    (entity?.[schema]?.credential_form_schemas ?? []).map((field, index) => ({
      field,
      path: [schema, "credential_form_schemas", index],
    })),
  );
}
