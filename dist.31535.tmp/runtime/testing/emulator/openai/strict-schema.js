import { fieldsOf, listOf } from "../json.js";
import { openaiError } from "./error.js";
/** What strict mode refuses about a schema. */
export function looseSchema(schema, what, param, context) {
    const properties = fieldsOf(schema["properties"]);
    const refused = (problem) => openaiError(400, `Invalid schema for ${what}: ${context}, ${problem}`, param, param === "response_format" ? null : "invalid_function_parameters");
    if (schema["type"] === "object" || schema["properties"] !== undefined) {
        if (schema["additionalProperties"] !== false)
            return refused("'additionalProperties' is required to be supplied and to be false.");
        const required = listOf(schema["required"]);
        const missing = Object.keys(properties).find((name) => !required.includes(name));
        if (missing !== undefined)
            return refused(`'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`);
    }
    for (const [name, property] of Object.entries(properties)) {
        const found = looseSchema(fieldsOf(property), what, param, `In context=('properties', '${name}')`);
        if (found !== undefined)
            return found;
    }
    return schema["items"] === undefined
        ? undefined
        : looseSchema(fieldsOf(schema["items"]), what, param, "In context=('items',)");
}
