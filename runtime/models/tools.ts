import type { JsonSchema, ToolDefinition } from "../core/message.ts";
import { jsonSchemaFrom, type SchemaSource } from "./schema-source.ts";

/** A tool whose arguments are described by a JSON Schema, or by any Standard Schema that can tell its JSON Schema. */
export interface Tool extends Omit<ToolDefinition, "parameters"> {
  readonly parameters: SchemaSource;
}

/** The tools with their schemas as the wire has them. A tool without a schema of type object takes none at all. */
export function toolDefinitions(tools: readonly Tool[] = []): readonly ToolDefinition[] {
  return tools.map((tool) => ({
    ...tool,
    parameters: objectSchema(jsonSchemaFrom(tool.parameters, `the tool ${tool.name}`)),
  }));
}

function objectSchema(schema: JsonSchema): JsonSchema {
  return Object.keys(schema).length === 0 ? { type: "object", properties: {} } : schema;
}
