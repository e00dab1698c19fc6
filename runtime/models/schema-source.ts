import { invokeError } from "../core/error.ts";
import type { JsonSchema } from "../core/message.ts";

/** A JSON Schema, or a Standard Schema (zod, valibot, arktype, ...) that tells its JSON Schema, as https://standardschema.dev/json-schema has it or by a method of its own. */
export type SchemaSource = JsonSchema | { readonly "~standard": object };

/**
 * The JSON Schema of a source.
 * @throws InvokeBadRequestError `invalid_request` for what is no schema, or a Standard Schema that cannot tell it.
 */
export function jsonSchemaFrom(source: SchemaSource, what: string): JsonSchema {
  // ArkType's schemas are functions.
  const schema = (source ?? {}) as Readonly<Record<string, unknown>>;
  if (!("~standard" in schema)) {
    if (isObject(source)) return source;
    throw wrongSchema(`The schema of ${what} has to be a JSON Schema or a Standard Schema`);
  }
  const standard = schema["~standard"] as { readonly jsonSchema?: { readonly input?: unknown } } | undefined;
  const input = standard?.jsonSchema?.input;
  const found =
    typeof input === "function"
      ? call(input, standard?.jsonSchema, { target: "draft-2020-12" })
      : typeof schema["toJSONSchema"] === "function"
        ? call(schema["toJSONSchema"], schema)
        : typeof schema["toJsonSchema"] === "function"
          ? call(schema["toJsonSchema"], schema)
          : schema["jsonSchema"];
  if (isObject(found)) return plain(found);
  throw wrongSchema(`The schema of ${what} cannot tell its JSON Schema; pass the JSON Schema itself`);
}

function wrongSchema(message: string): Error {
  return invokeError("InvokeBadRequestError", message, { reason: "invalid_request" });
}

function call(method: unknown, self: unknown, ...given: readonly unknown[]): unknown {
  return (method as (...given: readonly unknown[]) => unknown).apply(self, [...given]);
}

/** What libraries add for themselves stays out of requests: zod puts its own `~standard` into the schema, not enumerable. */
function plain({ $schema: _dialect, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
