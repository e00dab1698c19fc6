import {
  modelTypes,
  type CredentialForm,
  type ModelType,
  type PositionSection,
  type ProviderDescriptor,
} from "../../runtime/core/descriptor.ts";
import type { CatalogProvider } from "../resolve/catalog.ts";
import { contentKey } from "../resolve/content-key.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { constant } from "./code/constant.ts";
import { stringLiteral } from "./code/escape.ts";
import { camelCase } from "./code/identifier.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { array, data, object, print, pureCall, textWidth, type Code, type ObjectCode } from "./code/layout.ts";
import { moduleText, type EmittedFile, type EmitOptions } from "./code/module.ts";
import { textCode } from "./rule-input.ts";

/** The module of a provider's descriptor. */
export function emitProviderDescriptor(provider: CatalogProvider, options: EmitOptions): EmittedFile {
  const { descriptor } = provider;
  const shared = sharedForms(descriptor);
  const inOrder = modelTypes.filter((type) => isOrder(provider, type));
  const code = pureCall("describeProvider", providerCode(descriptor, shared, inOrder));
  const doc = jsdoc(0, [descriptor.description?.en_US ?? descriptor.label.en_US]);
  const types = shared.size > 0 ? ["FormInput", "ProviderDescriptor"] : ["ProviderDescriptor"];
  const declarations = [...shared.values()].map(([name, form]) => {
    const left = `const ${name}: FormInput = `;
    return `${left}${print(formCode(form), 0, textWidth(left), 1)};\n`;
  });
  declarations.push(doc + constant("provider", "ProviderDescriptor", [stringLiteral(descriptor.provider)], code));
  const imports = [
    { from: options.runtime, values: ["describeProvider"], types },
    ...inOrder.map((type) => ({
      from: `./${type}${options.importExtension}`,
      values: [`models as ${camelCase(type)}`],
    })),
  ];
  return { path: `${provider.slug}/provider.ts`, text: moduleText(provider.directory, imports, declarations) };
}

/** Whether a position lists the models of a type, all of them, as they come in their map: then that map says it. */
function isOrder({ descriptor, models }: CatalogProvider, type: ModelType): boolean {
  const ids = models.filter((model) => model.type === type).map(({ id }) => id);
  const listed = descriptor.position?.[sectionOf(type)];
  // An object has keys that are numbers before all others.
  const keys = Object.keys(Object.fromEntries(ids.map((id) => [id, null])));
  return ids.length > 0 && contentKey(listed) === contentKey(keys);
}

function sectionOf(type: ModelType): PositionSection {
  return type === "text-embedding" ? "text_embedding" : type;
}

type Position = NonNullable<ProviderDescriptor["position"]>;
type SharedForms = ReadonlyMap<string, readonly [name: string, form: CredentialForm]>;

/** Fields that the provider's form and the models' form have alike, by content, named by variable and content. */
function sharedForms(descriptor: ProviderDescriptor): SharedForms {
  const lists = [descriptor.provider_credential_schema, descriptor.model_credential_schema];
  const seen = new Set<string>();
  const shared = new Map<string, readonly [string, CredentialForm]>();
  for (const form of lists.flatMap((list) => list?.credential_form_schemas ?? [])) {
    const key = contentKey(form);
    if (seen.has(key)) shared.set(key, [`${camelCase(form.variable, "field")}_${shortHash(key)}`, form]);
    seen.add(key);
  }
  return shared;
}

function providerCode(descriptor: ProviderDescriptor, shared: SharedForms, inOrder: readonly ModelType[]): ObjectCode {
  const { help, position, extra } = descriptor;
  const ofModel = descriptor.model_credential_schema;
  const forms = (list: readonly CredentialForm[] | undefined): Code | undefined =>
    list && array(list.map((form) => shared.get(contentKey(form))?.[0] ?? formCode(form)));
  return object({
    provider: data(descriptor.provider),
    label: textCode(descriptor.label),
    description: optionalText(descriptor.description),
    icon_small: optionalText(descriptor.icon_small),
    icon_large: optionalText(descriptor.icon_large),
    icon_small_dark: optionalText(descriptor.icon_small_dark),
    icon_large_dark: optionalText(descriptor.icon_large_dark),
    background: descriptor.background === null ? undefined : data(descriptor.background),
    help: help === null ? undefined : object({ title: textCode(help.title), url: textCode(help.url) }, true),
    supported_model_types: data(descriptor.supported_model_types),
    configurate_methods: data(descriptor.configurate_methods),
    provider_credentials: forms(descriptor.provider_credential_schema?.credential_form_schemas),
    model_credentials:
      ofModel === null
        ? undefined
        : object({
            label: textCode(ofModel.model.label),
            placeholder: optionalText(ofModel.model.placeholder),
            forms: forms(ofModel.credential_form_schemas),
          }),
    position: position === null ? undefined : positionCode(position, inOrder),
    extra: extra === null ? undefined : data(extra),
  });
}

function positionCode(position: Position, inOrder: readonly ModelType[]): Code {
  const maps = inOrder.map((type): [string, Code] => [sectionOf(type), camelCase(type)]);
  const lists = Object.entries(position).map(([section, ids]): [string, Code] => [section, data(ids)]);
  return object(Object.fromEntries([...lists, ...maps]), true);
}

function formCode(form: CredentialForm): Code {
  return object({
    variable: data(form.variable),
    label: textCode(form.label),
    type: data(form.type),
    required: form.required ? undefined : "false",
    default: form.default === null ? undefined : data(form.default),
    options:
      form.options === null
        ? undefined
        : array(
            form.options.map((option) =>
              object(
                {
                  value: data(option.value),
                  label:
                    option.label.en_US === option.value && isPlain(option.label) ? undefined : textCode(option.label),
                  show_on: option.show_on.length === 0 ? undefined : data(option.show_on),
                },
                true,
              ),
            ),
          ),
    placeholder: optionalText(form.placeholder),
    max_length: form.max_length === 0 ? undefined : data(form.max_length),
    show_on: form.show_on.length === 0 ? undefined : data(form.show_on),
  });
}

function optionalText(text: CredentialForm["placeholder"]): Code | undefined {
  return text === null ? undefined : textCode(text);
}

function isPlain(text: CredentialForm["label"]): boolean {
  return text.zh_Hans === text.en_US && text.pt_BR === text.en_US && text.ja_JP === text.en_US;
}
