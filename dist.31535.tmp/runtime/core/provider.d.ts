import type { CredentialForm, FormOption, FormType, ProviderDescriptor } from "./descriptor.ts";
import { type Text } from "./expand.ts";
/** A choice as generated code writes it; the label is the value when omitted. */
export interface FormOptionInput extends Partial<Omit<FormOption, "label" | "value">> {
    readonly value: string;
    readonly label?: Text;
}
/** A credential field as generated code writes it: only what differs from the defaults. */
export interface FormInput extends Partial<Omit<CredentialForm, "label" | "placeholder" | "options" | "variable" | "type">> {
    readonly variable: string;
    readonly type: FormType;
    readonly label: Text;
    readonly placeholder?: Text;
    readonly options?: readonly FormOptionInput[];
}
/** A provider descriptor as generated code writes it. */
export interface ProviderInput<Id extends string> extends Partial<Pick<ProviderDescriptor, "background" | "position" | "extra">>, Pick<ProviderDescriptor, "supported_model_types" | "configurate_methods"> {
    readonly provider: Id;
    readonly label: Text;
    readonly description?: Text;
    readonly icon_small?: Text;
    readonly icon_large?: Text;
    readonly icon_small_dark?: Text;
    readonly icon_large_dark?: Text;
    readonly help?: {
        readonly title: Text;
        readonly url: Text;
    };
    readonly provider_credentials?: readonly FormInput[];
    readonly model_credentials?: {
        readonly label: Text;
        readonly placeholder?: Text;
        readonly forms: readonly FormInput[];
    };
}
/** A provider's descriptor from what generated code says about it. */
export declare function describeProvider<Id extends string>(input: ProviderInput<Id>): ProviderDescriptor<Id>;
