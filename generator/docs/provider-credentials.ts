import type { CredentialForm } from "../../runtime/core/descriptor.ts";
import { environmentName } from "../../runtime/providers/environment.ts";
import type { PublishedProvider } from "../compile.ts";
import { code, mdTable } from "./markdown.ts";

/** What a provider asks for, and the environment variables that it is read from. */
export function credentialSections({ id, descriptor }: PublishedProvider): readonly string[] {
  const own = descriptor.provider_credential_schema?.credential_form_schemas ?? [];
  const ofModels = descriptor.model_credential_schema?.credential_form_schemas ?? [];
  return [
    ...(own.length === 0
      ? []
      : ["## Credentials", "What is left out is read from the environment.", credentialTable(id, own)]),
    ...(ofModels.length === 0 || sameForms(own, ofModels)
      ? []
      : [
          "## Credentials of your own models",
          "Those of a model that `custom` makes. What is left out is as the provider has it, then read from the environment.",
          credentialTable(id, ofModels),
        ]),
  ];
}

function credentialTable(provider: string, forms: readonly CredentialForm[]): string {
  const rows = [...byVariable(forms)].map(([variable, all]) => {
    const [form] = all as [CredentialForm];
    const conditions = all.map(({ show_on }) =>
      show_on.map((one) => `${code(one.variable)} is ${code(one.value)}`).join(" and "),
    );
    const facts = [
      form.label.en_US,
      ...(form.options === null ? [] : [`one of ${form.options.map(({ value }) => code(value)).join(", ")}`]),
      ...(form.default === null || form.default === "" ? [] : [`default ${code(form.default)}`]),
      ...(conditions.some((one) => one === "") ? [] : [`where ${[...new Set(conditions)].join(" or ")}`]),
    ];
    return [
      code(variable),
      code(environmentName(provider, variable)),
      form.required ? "yes" : "",
      form.type === "secret-input" ? "yes" : "",
      facts.join("; "),
    ];
  });
  return mdTable(["credential", "environment", "required", "secret", "what it is"], rows);
}

function byVariable(forms: readonly CredentialForm[]): ReadonlyMap<string, readonly CredentialForm[]> {
  const found = new Map<string, CredentialForm[]>();
  for (const form of forms) found.set(form.variable, [...(found.get(form.variable) ?? []), form]);
  return found;
}

function sameForms(one: readonly CredentialForm[], other: readonly CredentialForm[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
