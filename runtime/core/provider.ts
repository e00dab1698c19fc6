import type { CredentialForm, FormOption, FormType, PositionSection, ProviderDescriptor } from "./descriptor.ts";
import { expandText, type Text } from "./expand.ts";

/** A choice as generated code writes it; the label is the value when omitted. */
export interface FormOptionInput extends Partial<Omit<FormOption, "label" | "value">> {
  readonly value: string;
  readonly label?: Text;
}

/** A credential field as generated code writes it: only what differs from the defaults. */
export interface FormInput extends Partial<
  Omit<CredentialForm, "label" | "placeholder" | "options" | "variable" | "type">
> {
  readonly variable: string;
  readonly type: FormType;
  readonly label: Text;
  readonly placeholder?: Text;
  readonly options?: readonly FormOptionInput[];
}

/** A provider descriptor as generated code writes it. */
export interface ProviderInput<Id extends string>
  extends
    Partial<Pick<ProviderDescriptor, "background" | "extra">>,
    Pick<ProviderDescriptor, "supported_model_types" | "configurate_methods"> {
  readonly provider: Id;
  readonly label: Text;
  readonly description?: Text;
  readonly icon_small?: Text;
  readonly icon_large?: Text;
  readonly icon_small_dark?: Text;
  readonly icon_large_dark?: Text;
  readonly help?: { readonly title: Text; readonly url: Text };
  readonly provider_credentials?: readonly FormInput[];
  /** A list of ids, or the models in their order. */
  readonly position?: Readonly<Record<PositionSection, readonly string[] | object | null>>;
  readonly model_credentials?: {
    readonly label: Text;
    readonly placeholder?: Text;
    readonly forms: readonly FormInput[];
  };
}

/** A provider's descriptor from what generated code says about it. */
export function describeProvider<Id extends string>(input: ProviderInput<Id>): ProviderDescriptor<Id> {
  const { help, provider_credentials: ofProvider, model_credentials: ofModel, position, extra = null } = input;
  return {
    provider: input.provider,
    label: expandText(input.label),
    description: expandText(input.description),
    icon_small: expandText(input.icon_small),
    icon_large: expandText(input.icon_large),
    icon_small_dark: expandText(input.icon_small_dark),
    icon_large_dark: expandText(input.icon_large_dark),
    background: input.background ?? null,
    help: help ? { title: expandText(help.title), url: expandText(help.url) } : null,
    supported_model_types: input.supported_model_types,
    configurate_methods: input.configurate_methods,
    provider_credential_schema: ofProvider ? { credential_form_schemas: ofProvider.map(form) } : null,
    model_credential_schema: ofModel
      ? {
          model: { label: expandText(ofModel.label), placeholder: expandText(ofModel.placeholder) },
          credential_form_schemas: ofModel.forms.map(form),
        }
      : null,
    position: position ? (Object.fromEntries(Object.entries(position).map(listed)) as Position) : null,
    extra,
  };
}

type Position = ProviderDescriptor["position"];

function listed([section, ids]: readonly [string, readonly string[] | object | null]) {
  return [section, ids && !Array.isArray(ids) ? Object.keys(ids) : ids];
}

function form(input: FormInput): CredentialForm {
  return {
    ...formDefaults,
    ...input,
    label: expandText(input.label),
    options: input.options?.map(option) ?? null,
    placeholder: expandText(input.placeholder),
  };
}

/** All keys, in their order. */
const formDefaults = {
  variable: "",
  label: "",
  type: "",
  required: true,
  default: null,
  options: null,
  placeholder: null,
  max_length: 0,
  show_on: [],
};

function option({ value, label = value, show_on = [] }: FormOptionInput): FormOption {
  return { label: expandText(label), value, show_on };
}
