import { modelTypes, type CredentialForm, type ModelType } from "../../runtime/core/descriptor.ts";
import type { CatalogProvider } from "../resolve/catalog.ts";
import { contentKey } from "../resolve/content-key.ts";
import { shortHash } from "../resolve/short-hash.ts";
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
    declarations.push(
      ...credentialType(
        names.provider,
        [`Credentials of ${provider.descriptor.label.en_US}.`],
        ofProvider.credential_form_schemas,
      ),
    );
  }
  if (ofModel) {
    names.model = `${base}ModelCredentials`;
    const own =
      names.provider && ofProvider
        ? { name: names.provider, key: contentKey(typed(ofProvider.credential_form_schemas)) }
        : undefined;
    declarations.push(...modelCredentials(names.model, provider, ofModel.credential_form_schemas, own));
  }
  if (declarations.length === 0) return undefined;
  return {
    file: { path: `${provider.slug}/credentials.ts`, text: moduleText(provider.directory, [], declarations) },
    names,
  };
}

/**
 * `__model_type` conditions are answered here, so that each model type has a type of its own where they differ. Types that ask
 * for the same share one: the provider's own where that is equal, else one named after the only type that has it or its content.
 */
function modelCredentials(
  name: string,
  provider: CatalogProvider,
  forms: readonly CredentialForm[],
  ofProvider: CredentialName | undefined,
): readonly string[] {
  const base = pascalCase(provider.id, "provider");
  const label = provider.descriptor.label.en_US;
  const types = modelTypes.filter((type) => provider.descriptor.supported_model_types.includes(type));
  const shown = new Map(types.map((type) => [type, formsOf(type, forms)]));
  const sharing = (key: string): readonly string[] =>
    types.filter((type) => contentKey(typed(shown.get(type) ?? [])) === key);
  const known = new Map<string, string>(ofProvider ? [[ofProvider.key, ofProvider.name]] : []);
  const declarations: string[] = [];
  const members: string[] = [];
  for (const [type, fields] of shown) {
    const key = contentKey(typed(fields));
    const users = sharing(key);
    const own = users.length === types.length ? "Any" : users.length === 1 ? pascalCase(type) : shortHash(key);
    const typeName = known.get(key) ?? `${base}${own}ModelCredentials`;
    if (!known.has(key)) {
      declarations.push(
        ...credentialType(typeName, [`Credentials of a customized ${users.join(", ")} model of ${label}.`], fields),
      );
      known.set(key, typeName);
    }
    members.push(`  readonly ${propertyName(type)}: ${typeName};\n`);
  }
  const doc = jsdoc(0, ["Credentials of customized models, by model type."]);
  declarations.push(`${doc}export interface ${name} {${members.length === 0 ? "" : `\n${members.join("")}`}}\n`);
  return declarations;
}

/** The fields that a customized model of a type has. */
function formsOf(type: ModelType, forms: readonly CredentialForm[]): readonly CredentialForm[] {
  return forms
    .filter((form) => form.show_on.every(({ variable, value }) => variable !== "__model_type" || value === type))
    .map((form) => ({ ...form, show_on: form.show_on.filter(({ variable }) => variable !== "__model_type") }));
}

/** What of the fields a type says. */
function typed(forms: readonly CredentialForm[]): unknown {
  return forms.map(({ variable, label, type, required, default: preset, options, show_on }) => [
    variable,
    label.en_US,
    type,
    required,
    preset,
    options?.map(({ value }) => value),
    show_on,
  ]);
}

interface CredentialName {
  readonly key: string;
  readonly name: string;
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
