import { expandText } from "./expand.js";
/** A provider's descriptor from what generated code says about it. */
export function describeProvider(input) {
    const { help, provider_credentials: ofProvider, model_credentials: ofModel } = input;
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
        position: input.position ?? null,
        extra: input.extra ?? null,
    };
}
function form(input) {
    return {
        variable: input.variable,
        label: expandText(input.label),
        type: input.type,
        required: input.required ?? true,
        default: input.default ?? null,
        options: input.options?.map((option) => ({
            label: expandText(option.label ?? option.value),
            value: option.value,
            show_on: option.show_on ?? [],
        })) ?? null,
        placeholder: expandText(input.placeholder),
        max_length: input.max_length ?? 0,
        show_on: input.show_on ?? [],
    };
}
