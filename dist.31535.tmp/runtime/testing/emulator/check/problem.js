/** The type of a JSON value. */
export function typeOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "array";
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    return typeof value === "object" ? "object" : typeof value;
}
/** A path as `messages[0].role`. */
export function dotted(path) {
    return path
        .map((step) => (typeof step === "number" ? `[${step}]` : typeof step === "string" ? `.${step}` : ""))
        .join("")
        .replace(/^\./, "");
}
