import { parse, shift, times } from "../core/decimal.js";
import { model } from "../core/model.js";
import { notAnObject, properties } from "../core/parameter-filter.js";
import { parameterSet } from "../core/parameter-set.js";
import { interpretRules } from "./rules.js";
/** The card of a custom model. */
export function customCard(id, type, base, custom) {
    const { features, properties: own, rules, pricing } = custom;
    const isBase = pricing === "base";
    const prices = isBase ? base?.prices : pricing && priceTable(pricing);
    const card = model({
        model: id,
        model_type: type,
        features: features ?? base?.descriptor.features ?? null,
        fetch_from: "customizable-model",
        model_properties: { ...base?.descriptor.model_properties, ...own },
        parameters: rules === undefined ? (base?.parameters ?? anyParameters()) : interpretRules(rules),
        pricing: isBase ? (base?.descriptor.pricing ?? null) : flatPricing(pricing),
        ...(prices && { prices }),
    });
    return features === undefined && base === undefined ? Object.assign(card, { anyFeature: true }) : card;
}
function flatPricing(pricing) {
    return pricing === undefined ? null : { input: pricing.input, output: pricing.output ?? null, unit: pricing.unit, currency: pricing.currency };
}
/** Where nobody said which parameters there are, any goes to the wire as it is. */
function anyParameters() {
    const check = (input) => {
        const value = properties(input);
        return value === undefined ? notAnObject() : { ok: true, value };
    };
    const closed = parameterSet(check, []);
    return { ...closed, filter: check, parse: check, rules: [], jsonSchema: { ...closed.jsonSchema, additionalProperties: true } };
}
const counts = {
    input: "promptTokens",
    output: "completionTokens",
    cached_input: "cachedInputTokens",
    cache_write: "cacheWriteTokens",
    cache_write_1h: "cacheWrite1hTokens",
    reasoning: "reasoningTokens",
    audio_input: "audioInputTokens",
    audio_output: "audioOutputTokens",
    image_input: "imageInputTokens",
    image_output: "imageOutputTokens",
};
/** @throws RangeError where a price is no decimal. */
function priceTable(pricing) {
    const [unit, unitPlaces] = parse(pricing.unit);
    const prices = Object.keys(counts).flatMap((name) => {
        const text = pricing[name];
        return text === undefined ? [] : [{ count: counts[name], price: parse(text) }];
    });
    const places = Math.max(...prices.map(({ price }) => price[1]));
    const scaled = prices.map(({ count, price: [digits, scale] }) => {
        const integer = times(shift(digits, places - scale), unit);
        return [count, typeof integer === "number" ? integer : String(integer)];
    });
    return { currency: pricing.currency, scale: places + unitPlaces, prices: Object.fromEntries(scaled) };
}
