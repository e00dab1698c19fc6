/** The value when it is an object, neither null nor an array. */
export function fieldsOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The value when it is a text, else the empty text. */
export function textOf(value) {
    return typeof value === "string" ? value : "";
}
/** The value when it is a text with something in it, else null. */
export function filled(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
/** The value when it is a list, else an empty one. */
export function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** What stands at a path of names and positions; undefined where the path ends early. */
export function at(value, path) {
    let found = value;
    for (const name of path) {
        if (typeof found !== "object" || found === null)
            return undefined;
        found = found[name];
    }
    return found;
}
