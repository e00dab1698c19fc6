import { constraintSchemas } from "./json-schema-constraints.js";
/** A JSON Schema (draft 2020-12) of what `parse` takes. It says nothing of `precision` and `less`, and takes any value under another name of a parameter. */
export function jsonSchemaOf(rules, constraints) {
    const names = [...new Set(rules.map(({ name }) => name))];
    const properties = names.map((name) => {
        const schemas = rules.filter((rule) => rule.name === name).map(ruleSchema);
        return [name, schemas.length === 1 && schemas[0] ? schemas[0] : { allOf: schemas }];
    });
    const aliases = rules.flatMap(({ name, use_template: alias }) => alias === null || alias === "" || names.includes(alias)
        ? []
        : [[alias, { description: `Another name of ${name}.`, deprecated: true }]]);
    const required = [...new Set(rules.filter(isMandatory).map(({ name }) => name))];
    const allOf = constraintSchemas(rules, constraints);
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        type: "object",
        // Not an object literal: a parameter may be called `__proto__`.
        properties: Object.fromEntries([...aliases, ...properties]),
        ...(required.length > 0 && { required }),
        additionalProperties: false,
        ...(allOf.length > 0 && { allOf }),
    };
}
/** Whether the parameter has to stand under its own name: required, without a default and without another name. */
function isMandatory(rule) {
    return isRequired(rule) && (!rule.use_template || rule.use_template === rule.name);
}
function isRequired(rule) {
    return rule.required && rule.default === null;
}
function ruleSchema(rule) {
    const { label, help, default: initial } = rule;
    return {
        title: label.en_US,
        ...(help?.en_US && { description: help.en_US }),
        ...valueSchema(rule, isMandatory(rule) ? [] : ["null"]),
        ...(initial !== null && initial !== undefined && { default: initial }),
    };
}
function valueSchema({ type, min, max, options }, orNull) {
    const typed = (name) => ({ type: orNull.length > 0 ? [name, ...orNull] : name });
    switch (type) {
        case "int":
            return { ...typed("integer"), ...range(min, max) };
        case "float":
            return { ...typed("number"), ...range(min, max) };
        case "boolean":
            return typed("boolean");
        case "text":
            return typed("string");
        case "string":
            return options.length === 0
                ? typed("string")
                : { ...typed("string"), enum: [...new Set(options), ...orNull.map(() => null)] };
    }
}
/** An infinite end is no limit to finite numbers, or lets none through. */
function range(min, max) {
    if (min === Number.POSITIVE_INFINITY || max === Number.NEGATIVE_INFINITY)
        return { not: { type: "number" } };
    return {
        ...(min !== null && Number.isFinite(min) && { minimum: min }),
        ...(max !== null && Number.isFinite(max) && { maximum: max }),
    };
}
