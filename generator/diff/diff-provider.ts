import type { CredentialForm, ProviderDescriptor } from "../../runtime/core/descriptor.ts";
import { type Found, compareLists, isSame } from "./change.ts";
import { diffCredentials } from "./diff-credentials.ts";

/** Compares two provider cards. The order of models shows in the models. */
export function diffProvider(before: ProviderDescriptor, after: ProviderDescriptor): readonly Found[] {
  const found: Found[] = [];
  const types = compareLists(before.supported_model_types, after.supported_model_types);
  for (const type of types.removed)
    found.push({ kind: "provider-type-removed", subject: type, before: type, text: `model type ${type} removed` });
  for (const type of types.added)
    found.push({ kind: "provider-type-added", subject: type, after: type, text: `model type ${type} added` });
  const methods = compareLists(before.configurate_methods, after.configurate_methods);
  for (const method of methods.removed)
    found.push({ kind: "provider-method-removed", subject: method, before: method, text: `${method} removed` });
  for (const method of methods.added)
    found.push({ kind: "provider-method-added", subject: method, after: method, text: `${method} added` });
  for (const schema of ["provider_credential_schema", "model_credential_schema"] as const) {
    const noun = schema === "provider_credential_schema" ? "credential" : "model credential";
    found.push(...diffCredentials(noun, forms(before[schema]), forms(after[schema])));
  }
  for (const key of texts) {
    if (isSame(before[key], after[key])) continue;
    found.push({ kind: "provider-text", subject: key, before: before[key], after: after[key], text: key });
  }
  return found;
}

function forms(
  schema: { readonly credential_form_schemas: readonly CredentialForm[] } | null,
): readonly CredentialForm[] {
  return schema?.credential_form_schemas ?? [];
}

const texts = [
  "label",
  "description",
  "help",
  "background",
  "icon_small",
  "icon_large",
  "icon_small_dark",
  "icon_large_dark",
] as const satisfies readonly (keyof ProviderDescriptor)[];
