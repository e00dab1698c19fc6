import { fieldsOf, listOf, numberOf } from "../json.js";
/**
 * A value that fits a JSON Schema, made from the question where it can be: numbers and quoted or capitalized words of the
 * question fill numbers and texts in turn.
 */
export function valueOf(schema, question) {
    const words = [...question.matchAll(/"([^"]+)"|'([^']+)'|(?<=\s)(\p{Lu}[\p{L}-]+)/gu)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
    const numbers = [...question.matchAll(/-?\d+(?:\.\d+)?/g)].map(([it]) => Number(it));
    return fill(schema, { schema, words, numbers, question, depth: 0 });
}
function fill(schema, material) {
    if (material.depth > 12)
        return null;
    const inner = { ...material, depth: material.depth + 1 };
    if (typeof schema["$ref"] === "string")
        return fill(fieldsOf(at(material.schema, schema["$ref"])), inner);
    if ("const" in schema)
        return schema["const"];
    const choices = listOf(schema["enum"]);
    if (choices.length > 0)
        return choices.find((it) => typeof it === "string" && material.question.includes(it)) ?? choices[0];
    const [alternative] = [...listOf(schema["anyOf"]), ...listOf(schema["oneOf"]), ...listOf(schema["allOf"])];
    if (alternative !== undefined)
        return fill(fieldsOf(alternative), inner);
    const [type] = [schema["type"]].flat();
    return fillers[String(type ?? ("properties" in schema ? "object" : "string"))]?.(schema, inner) ?? null;
}
const fillers = {
    object(schema, material) {
        const properties = fieldsOf(schema["properties"]);
        const required = listOf(schema["required"]);
        const names = Object.keys(properties).filter((name) => required.length === 0 || required.includes(name));
        return Object.fromEntries(names.map((name) => [name, fill(fieldsOf(properties[name]), material)]));
    },
    array: (schema, material) => Array.from({ length: Math.max(1, numberOf(schema["minItems"]) ?? 1) }, () => fill(fieldsOf(schema["items"]), material)),
    string: (schema, { words, question }) => clip(words.shift() ??
        (question
            .split(/\s+/)
            .at(-1)
            ?.replace(/[^\p{L}\p{N}]/gu, "") ||
            "text"), schema),
    integer: (schema, { numbers }) => within(Math.trunc(numbers.shift() ?? 1), schema),
    number: (schema, { numbers }) => within(numbers.shift() ?? 1, schema),
    boolean: () => true,
    null: () => null,
};
function clip(word, { minLength, maxLength }) {
    return word.padEnd(numberOf(minLength) ?? 0, "x").slice(0, numberOf(maxLength) ?? Infinity);
}
function within(value, { minimum, maximum }) {
    return Math.min(numberOf(maximum) ?? Infinity, Math.max(numberOf(minimum) ?? -Infinity, value));
}
/** The target of a local reference such as `#/$defs/item`. */
function at(schema, reference) {
    const steps = reference
        .replace(/^#\/?/, "")
        .split("/")
        .filter((it) => it !== "");
    return steps.reduce((value, step) => fieldsOf(value)[step], schema);
}
