import { modelTypes, type CredentialForm } from "../../runtime/core/descriptor.ts";
import type { CatalogProvider } from "../resolve/catalog.ts";
import { propertyName } from "./code/escape.ts";
import { pascalCase } from "./code/identifier.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { moduleText, type EmittedFile } from "./code/module.ts";
import { intersectionLine } from "./code/union.ts";
import { credentialMembers, credentialShape } from "./credential-type.ts";

/** Names of a provider's credential types, as its modules export them. */
export interface CredentialNames {
  readonly provider?: string;
  readonly model?: string;
}

/** The module of a provider's credential types. Undefined when its card asks for none. */
export function emitCredentials(
  provider: CatalogProvider,
): { readonly file: EmittedFile; readonly names: CredentialNames } | undefined {
  const { provider_credential_schema: ofProvider, model_credential_schema: ofModel } = provider.descriptor;
  const base = pascalCase(provider.id, "provider");
  const declarations: string[] = [];
  const names: { provider?: string; model?: string } = {};
  if (ofProvider) {
    names.provider = `${base}Credentials`;
    declarations.push(...credentialType(names.provider, [`Credentials of ${provider.descriptor.label.en_US}.`], ofProvider.credential_form_schemas));
  }
  if (ofModel) {
    names.model = `${base}ModelCredentials`;
    declarations.push(...modelCredentials(names.model, provider, ofModel.credential_form_schemas));
  }
  if (declarations.length === 0) return undefined;
  return { file: { path: `${provider.slug}/credentials.ts`, text: moduleText(provider.directory, [], declarations) }, names };
}

/** `__model_type` conditions are answered here, so that each model type has a type of its own where they differ. */
function modelCredentials(name: string, provider: CatalogProvider, forms: readonly CredentialForm[]): readonly string[] {
  const types = modelTypes.filter((type) => provider.descriptor.supported_model_types.includes(type));
  const declarations: string[] = [];
  const members: string[] = [];
  for (const type of types) {
    const typeName = `${pascalCase(provider.id, "provider")}${pascalCase(type)}ModelCredentials`;
    const shown = forms
      .filter((form) => form.show_on.every(({ variable, value }) => variable !== "__model_type" || value === type))
      .map((form) => ({ ...form, show_on: form.show_on.filter(({ variable }) => variable !== "__model_type") }));
    declarations.push(...credentialType(typeName, [`Credentials of a customized ${type} model of ${provider.descriptor.label.en_US}.`], shown));
    members.push(`  readonly ${propertyName(type)}: ${typeName};\n`);
  }
  const doc = jsdoc(0, ["Credentials of customized models, by model type."]);
  declarations.push(members.length === 0 ? `${doc}export interface ${name} {}\n` : `${doc}export interface ${name} {\n${members.join("")}}\n`);
  return declarations;
}

function credentialType(name: string, doc: readonly string[], forms: readonly CredentialForm[]): readonly string[] {
  const { always, choices } = credentialShape(forms);
  if (choices.length === 0) {
    const members = credentialMembers(always, 2);
    return [`${jsdoc(0, doc)}export interface ${name} {${members === "" ? "" : `\n${members}`}}\n`];
  }
  const parts: string[] = [];
  const declarations: string[] = [];
  if (always.length > 0) {
    declarations.push(`interface ${name}Base {\n${credentialMembers(always, 2)}}\n`);
    parts.push(`${name}Base`);
  }
  choices.forEach((variants, index) => {
    const choice = `${name}Choice${choices.length > 1 ? String(index + 1) : ""}`;
    const bodies = variants.map((fields) => `  | {\n${credentialMembers(fields, 6)}    }`);
    declarations.push(`type ${choice} =\n${bodies.join("\n")};\n`);
    parts.push(choice);
  });
  return [...declarations, jsdoc(0, doc) + intersectionLine(`export type ${name} =`, parts)];
}
