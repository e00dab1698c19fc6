import type { CredentialForm, ProviderDescriptor } from "../../runtime/core/descriptor.ts";
import type { CatalogProvider } from "../resolve/catalog.ts";
import { stringLiteral } from "./code/escape.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { array, data, object, print, pureCall, textWidth, type Code } from "./code/layout.ts";
import { moduleText, type EmittedFile, type EmitOptions } from "./code/module.ts";
import { textCode } from "./rule-input.ts";

/** The module of a provider's descriptor. */
export function emitProviderDescriptor(provider: CatalogProvider, options: EmitOptions): EmittedFile {
  const { descriptor } = provider;
  const head = `export const provider: ProviderDescriptor<${stringLiteral(descriptor.provider)}> = `;
  const code = pureCall("describeProvider", providerCode(descriptor));
  const doc = jsdoc(0, [descriptor.description?.en_US ?? descriptor.label.en_US]);
  const imports = [{ from: options.runtime, values: ["describeProvider"], types: ["ProviderDescriptor"] }];
  const declaration = `${doc}${head}${print(code, 0, textWidth(head), 1)};\n`;
  return { path: `${provider.slug}/provider.ts`, text: moduleText(provider.directory, imports, [declaration]) };
}

function providerCode(descriptor: ProviderDescriptor) {
  const { help, position, extra } = descriptor;
  const ofModel = descriptor.model_credential_schema;
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
    position: position === null ? undefined : data(position),
    extra: extra === null ? undefined : data(extra),
  });
}

function forms(list: readonly CredentialForm[] | undefined): Code | undefined {
  return list === undefined ? undefined : array(list.map(formCode));
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
                  label: option.label.en_US === option.value && isPlain(option.label) ? undefined : textCode(option.label),
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
