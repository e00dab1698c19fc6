/** The value as a JSON object; undefined when it is anything else. */
export function fieldsOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The value as text; undefined when it is empty or anything else. */
export function textOf(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** The objects of a list; none when the value is no list. */
export function objectsOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf).filter((it) => it !== undefined) : [];
}
/** The parsed text; undefined when it is not JSON. */
export function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The object without the fields that are undefined, so that it is what its JSON says. */
export function compact(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
