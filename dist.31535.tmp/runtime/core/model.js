import { expandText } from "./expand.js";
import { noParameters } from "./no-parameters.js";
import { flatPrice } from "./price-flat.js";
import { priceUsage } from "./price.js";
/** A model from what generated code says about it. */
export function model(input) {
    const { parameters = noParameters, pricing, prices = null } = input;
    let descriptor;
    return {
        get descriptor() {
            return (descriptor ??= {
                model: input.model,
                label: expandText(input.label ?? input.model),
                model_type: input.model_type,
                features: input.features ?? null,
                fetch_from: input.fetch_from ?? "predefined-model",
                model_properties: input.model_properties ?? {},
                deprecated: input.deprecated ?? false,
                parameter_rules: parameters.rules,
                pricing: pricing ?? null,
            });
        },
        parameters,
        pricing: pricing ? { ...pricing, price: (type, tokens) => flatPrice(pricing, type, tokens) } : undefined,
        prices,
        replacedBy: input.replacedBy ?? null,
        price: (usage, options) => priceUsage(prices, usage, options),
    };
}
