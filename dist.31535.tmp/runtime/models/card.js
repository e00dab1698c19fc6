/** Whether a model has one of the features. */
export function hasFeature(card, ...features) {
    return card.anyFeature === true || features.some((feature) => card.descriptor.features?.includes(feature) === true);
}
/** A property that is a number of more than zero; cards may spell it as text. */
export function numberProperty(card, key) {
    const value = card.descriptor.model_properties[key];
    const number = typeof value === "string" ? Number(value) : value;
    return typeof number === "number" && number > 0 ? number : undefined;
}
/** A property that is a text with something in it. */
export function textProperty(card, key) {
    const value = card.descriptor.model_properties[key];
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** Whether a count has a price of its own. */
export function isPricedBy(card, count) {
    return card.prices?.prices[count] !== undefined;
}
