/** The field may be left out. */
export const optional = (shape) => ({
    ...shape,
    optional: true,
});
/** Anything, such as a JSON Schema. */
export const any = { type: "any" };
/** True or false. */
export const boolean = { type: "boolean" };
/** A text; the limits are of its length. */
export const text = (limits = {}) => ({ type: "string", ...limits });
/** One of some words. */
export const oneOf = (...values) => ({ type: "string", values });
/** A whole number. */
export const integer = (limits = {}) => ({
    type: "integer",
    ...limits,
});
/** A number. */
export const number = (limits = {}) => ({ type: "number", ...limits });
/** A list; the limits are of its length. */
export const list = (items, limits = {}) => ({ type: "array", items, ...limits });
/** An object with these fields and no others. */
export const object = (fields) => ({ type: "object", fields });
/** An object with these fields and any others. */
export const openObject = (fields = {}) => ({
    type: "object",
    fields,
    open: true,
});
/** Objects told apart by a word. */
export const tagged = (tag, cases, untagged) => ({
    type: "tagged",
    tag,
    cases,
    untagged,
});
/** Alternatives. */
export const either = (...shapes) => ({ type: "either", shapes });
/** All fields may be left out. */
export const optionals = (fields) => Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, optional(shape)]));
