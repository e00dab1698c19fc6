/** The value where it is an object; an empty one otherwise. */
export function fieldsOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** The value where it is a list; an empty one otherwise. */
export function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The value where it is a text; an empty one otherwise. */
export function textOf(value) {
    return typeof value === "string" ? value : "";
}
/** The value where it is a number. */
export function numberOf(value) {
    return typeof value === "number" ? value : undefined;
}
