import { invokeError } from "../core/error.ts";
import type { JsonSchema } from "../core/message.ts";
import { properties } from "../core/parameter-filter.ts";

/** A JSON Schema, or a Standard Schema (zod, valibot, arktype, ...) that tells its JSON Schema, as https://standardschema.dev/json-schema has it or by a method of its own. */
export type SchemaSource = JsonSchema | { readonly "~standard": object };

/** How Standard Schemas tell: by the standard, or as zod, ArkType and others do. */
interface Telling {
  readonly "~standard"?: { readonly jsonSchema?: { input?(options: { readonly target: string }): unknown } };
  toJSONSchema?(): unknown;
  toJsonSchema?(): unknown;
  readonly jsonSchema?: unknown;
}

/**
 * The JSON Schema of a source.
 * @throws InvokeBadRequestError `invalid_request` for what is no schema, or a Standard Schema that cannot tell it.
 */
export function jsonSchemaFrom(source: SchemaSource, what: string): JsonSchema {
  const telling: Telling | undefined = source;
  const standard = telling?.["~standard"];
  const schema = properties(
    standard
      ? (standard.jsonSchema?.input?.({ target: "draft-2020-12" }) ??
          telling.toJSONSchema?.() ??
          telling.toJsonSchema?.() ??
          telling.jsonSchema)
      : source,
  );
  if (!schema) {
    throw invokeError(`The schema of ${what} has to be a JSON Schema, or a Standard Schema that can tell one`, {
      reason: "invalid_request",
    });
  }
  if (!standard) return schema;
  // What libraries add for themselves stays out of requests: zod puts its own `~standard` into the schema, not enumerable.
  const { $schema: _dialect, ...plain } = schema;
  return plain;
}
