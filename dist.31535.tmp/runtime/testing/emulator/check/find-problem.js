import { typeOf } from "./problem.js";
/** The first thing about a value that is not as the shape says; undefined when all is well. Null counts as left out. */
export function findProblem(shape, value, path = []) {
    const type = typeOf(value);
    const expected = typesOf(shape);
    if (shape.type !== "any" && !expected.includes(type) && !(type === "integer" && expected.includes("number"))) {
        return { path, issue: { type: "type", expected, got: type } };
    }
    return finders[shape.type](shape, value, path);
}
const finders = {
    any: () => undefined,
    boolean: () => undefined,
    string: (shape, value, path) => {
        if (shape.values !== undefined && !shape.values.includes(value))
            return { path, issue: { type: "value", allowed: shape.values, got: value } };
        if (shape.pattern !== undefined && !shape.pattern.test(value))
            return { path, issue: { type: "pattern", pattern: shape.pattern, got: value } };
        return outOfBounds("string", value.length, shape, path);
    },
    integer: numberProblem,
    number: numberProblem,
    array: (shape, value, path) => outOfBounds("array", value.length, shape, path) ??
        first(value, (item, index) => findProblem(shape.items, item, [...path, index])),
    object: objectProblem,
    tagged: (shape, value, path) => {
        const tag = value[shape.tag] ?? shape.untagged;
        if (tag === undefined)
            return { path: [...path, shape.tag], issue: { type: "missing" } };
        const found = typeof tag === "string" && Object.hasOwn(shape.cases, tag) ? shape.cases[tag] : undefined;
        if (found === undefined) {
            return { path, issue: { type: "tag", tag: shape.tag, allowed: Object.keys(shape.cases), got: tag } };
        }
        const fields = { [shape.tag]: { type: "any", optional: true }, ...found.fields };
        return objectProblem({ ...found, fields }, value, [...path, { tag: String(tag) }]);
    },
    either: (shape, value, path) => {
        const type = typeOf(value);
        const fitting = shape.shapes.filter((it) => it.type === "any" || typesOf(it).includes(type) || (type === "integer" && it.type === "number"));
        const problems = fitting.map((it) => findProblem(it, value, path));
        return problems.includes(undefined) ? undefined : problems.at(-1);
    },
};
function numberProblem(shape, value, path) {
    if (shape.values !== undefined && !shape.values.includes(value))
        return { path, issue: { type: "value", allowed: shape.values, got: value } };
    return outOfBounds(shape.type, value, shape, path);
}
function objectProblem(shape, value, path) {
    const inFields = first(Object.entries(shape.fields), ([name, field]) => {
        const given = value[name] ?? undefined;
        if (given !== undefined)
            return findProblem(field, given, [...path, name]);
        return field.optional === true ? undefined : { path: [...path, name], issue: { type: "missing" } };
    });
    if (inFields !== undefined || shape.open === true)
        return inFields;
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(shape.fields, name));
    return unknown === undefined ? undefined : { path: [...path, unknown], issue: { type: "unknown" } };
}
function outOfBounds(of, got, { min, max }, path) {
    const fits = got >= (min ?? -Infinity) && got <= (max ?? Infinity);
    return fits ? undefined : { path, issue: { type: "bound", of, min, max, got } };
}
function typesOf(shape) {
    if (shape.type === "either")
        return shape.shapes.flatMap(typesOf);
    if (shape.type === "tagged")
        return ["object"];
    return shape.type === "any" ? ["string", "number", "integer", "boolean", "array", "object", "null"] : [shape.type];
}
function first(items, find) {
    for (const [index, item] of items.entries()) {
        const found = find(item, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
