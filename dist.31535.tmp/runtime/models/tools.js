import { jsonSchemaFrom } from "./schema-source.js";
/** The tools with their schemas as the wire has them. A tool without a schema of type object takes none at all. */
export function toolDefinitions(tools = []) {
    return tools.map((tool) => ({ ...tool, parameters: objectSchema(jsonSchemaFrom(tool.parameters, `the tool ${tool.name}`)) }));
}
function objectSchema(schema) {
    return Object.keys(schema).length === 0 ? { type: "object", properties: {} } : schema;
}
