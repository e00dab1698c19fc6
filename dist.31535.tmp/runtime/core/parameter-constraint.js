// The checks that generated constraints are made of. `about` names the parameters that the condition is about.
/** At most one of `parameters` may be given. */
export function atMostOne(issues, parameters, values, message) {
    const given = parameters.filter((_, index) => values[index] !== undefined);
    const [, parameter] = given;
    if (parameter !== undefined)
        issues.push({ parameter, code: "exclusive", message, parameters: given });
}
/** `parameter` must not be given. */
export function forbidden(issues, parameter, value, about, message) {
    if (value !== undefined)
        issues.push({ parameter, code: "forbidden", message, parameters: [...about, parameter] });
}
/** `parameter` must be given. */
export function needed(issues, parameter, value, about, message) {
    if (value === undefined)
        issues.push({ parameter, code: "requires", message, parameters: [...about, parameter] });
}
/** `parameter`, if given, must be one of `options`. */
export function limitedTo(issues, parameter, value, options, about, message) {
    if (value === undefined || options.includes(value))
        return;
    issues.push({ parameter, code: "limit", message, options, parameters: [...about, parameter] });
}
/** `parameter`, if given, must be in the range. */
export function limitedRange(issues, parameter, value, minimum, maximum, about, message) {
    if (typeof value !== "number" ||
        ((minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum)))
        return;
    const parameters = [...about, parameter];
    const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
    issues.push({ parameter, code: "limit", message, ...limits, parameters });
}
/** `parameter` must be less than `other` if both are given. */
export function lessThan(issues, parameter, value, other, bound, message) {
    if (typeof value !== "number" || typeof bound !== "number" || value < bound)
        return;
    issues.push({ parameter, code: "less", message, parameters: [parameter, other] });
}
/** Whether a parameter has one of some values; undefined stands for not given. */
export function oneOf(value, values) {
    return values.includes(value);
}
