import type { JsonSchema } from "../core/message.ts";
/** A JSON Schema, or a Standard Schema (zod, valibot, arktype, ...) that tells its JSON Schema, as https://standardschema.dev/json-schema has it or by a method of its own. */
export type SchemaSource = JsonSchema | {
    readonly "~standard": object;
};
/**
 * The JSON Schema of a source.
 * @throws InvokeBadRequestError `invalid_request` for a Standard Schema that cannot tell it.
 */
export declare function jsonSchemaFrom(source: SchemaSource, what: string): JsonSchema;
