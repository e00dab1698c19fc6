/** What an input gives: its own properties, and none if it is not an object. */
export function givenBy(input) {
    return properties(input) ?? nothing;
}
const nothing = {};
/** The own properties of an object, safe to read by name; undefined for what is none. An array is none. */
export function properties(input) {
    // Nearly all input is a plain object, which engines tell by the accessor far faster than by `Object.getPrototypeOf`. An engine
    // without it, or an own property of that name, only takes the long way.
    if (input != null && input.__proto__ === Object.prototype)
        return input;
    if (typeof input !== "object" || input === null || Array.isArray(input))
        return undefined;
    return Object.getPrototypeOf(input) === null ? input : { ...input };
}
/** Reads a property whose name every object inherits something under, such as `constructor`. */
export function own(given, name) {
    return Object.hasOwn(given, name) ? given[name] : undefined;
}
/** Sets a property of any name, `__proto__` included. */
export function put(value, name, content) {
    Object.defineProperty(value, name, { value: content, writable: true, enumerable: true, configurable: true });
}
/** The result of a filter that has collected `value` and `issues`. */
export function filtered(given, value, issues, constrain) {
    // What is missing from an input that is no object is beside the point.
    if (given === nothing)
        return notAnObject();
    const all = constrain ? constrained(value, issues, constrain) : issues;
    return all === undefined ? { ok: true, value: value } : { ok: false, issues: all };
}
/** The result for an input that is not an object. */
export function notAnObject() {
    const message = "Parameters must be an object.";
    return { ok: false, issues: [{ parameter: "", code: "type", message, expected: "object" }] };
}
/** A parameter that was refused is neither given nor absent, so constraints about it are not held against the caller. */
function constrained(value, issues, constrain) {
    const broken = [];
    constrain(value, broken);
    if (broken.length === 0)
        return issues;
    if (issues === undefined)
        return broken;
    const refused = new Set(issues.map(({ parameter }) => parameter));
    return [...issues, ...broken.filter(({ parameters = [] }) => !parameters.some((name) => refused.has(name)))];
}
