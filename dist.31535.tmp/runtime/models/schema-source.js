import { invokeError } from "../core/error.js";
/**
 * The JSON Schema of a source.
 * @throws InvokeBadRequestError `invalid_request` for a Standard Schema that cannot tell it.
 */
export function jsonSchemaFrom(source, what) {
    // ArkType's schemas are functions.
    const schema = source;
    if (!("~standard" in schema))
        return schema;
    const standard = schema["~standard"];
    const input = standard?.jsonSchema?.input;
    const found = typeof input === "function" ? call(input, standard?.jsonSchema, { target: "draft-2020-12" })
        : typeof schema["toJSONSchema"] === "function" ? call(schema["toJSONSchema"], schema)
            : typeof schema["toJsonSchema"] === "function" ? call(schema["toJsonSchema"], schema)
                : schema["jsonSchema"];
    if (isObject(found))
        return plain(found);
    throw invokeError("InvokeBadRequestError", `The schema of ${what} cannot tell its JSON Schema; pass the JSON Schema itself`, { reason: "invalid_request" });
}
function call(method, self, ...given) {
    return method.apply(self, [...given]);
}
/** What libraries add for themselves stays out of requests: zod puts its own `~standard` into the schema, not enumerable. */
function plain({ $schema: _dialect, ...schema }) {
    return schema;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
