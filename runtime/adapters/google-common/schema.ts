import type { JsonSchema } from "../../core/message.ts";
import { fieldsOf, type Fields } from "../common/json.ts";

/**
 * A JSON Schema without what Gemini does not take: unknown keywords go, `const` becomes an `enum`, `allOf` is merged, older
 * spellings (`definitions`, `nullable`, exclusive bounds) become those that it knows.
 * https://docs.cloud.google.com/vertex-ai/generative-ai/docs/reference/rest/v1/GenerationConfig (`responseJsonSchema`)
 */
export function geminiSchema(schema: JsonSchema): Fields {
  const { allOf, ...own } = schema;
  const merged = Array.isArray(allOf) ? allOf.map((it) => fieldsOf(it) ?? {}).reduce<Fields>(mergeSchemas, own) : own;
  // Beside a reference nothing else may stand.
  if (typeof merged["$ref"] === "string") {
    const { $defs, definitions } = merged;
    return { ...rewrite({ $defs, definitions }), $ref: merged["$ref"].replace(/^#\/definitions\//, "#/$defs/") };
  }
  return { ...rewrite(merged), ...constOf(merged), ...boundsOf(merged), ...nullableOf(merged) };
}

type Writer = (value: unknown) => Fields;

function rewrite(schema: Fields): Fields {
  const written = Object.entries(schema).map(([name, value]) =>
    value === undefined ? {} : writers.get(name)?.(value),
  );
  return Object.assign({}, ...written) as Fields;
}

const asItIs =
  (name: string): Writer =>
  (value) => ({ [name]: value });
const one =
  (name: string): Writer =>
  (value) => ({ [name]: subschema(value) });
const many =
  (name: string): Writer =>
  (value) => ({ [name]: Array.isArray(value) ? value.map(subschema) : [] });
const named =
  (name: string): Writer =>
  (value) => ({
    [name]: Object.fromEntries(Object.entries(fieldsOf(value) ?? {}).map(([key, it]) => [key, subschema(it)])),
  });

/** The keywords that Gemini takes. */
const writers: ReadonlyMap<string, Writer> = new Map([
  ...[
    "$id",
    "$anchor",
    "type",
    "format",
    "title",
    "description",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "required",
    "propertyOrdering",
  ].map((name) => [name, asItIs(name)] as const),
  ["enum", enumOf],
  ["items", (value: unknown) => (Array.isArray(value) ? many("prefixItems")(value) : one("items")(value))],
  ["prefixItems", many("prefixItems")],
  ["anyOf", many("anyOf")],
  ["oneOf", many("oneOf")],
  ["properties", named("properties")],
  ["$defs", named("$defs")],
  ["definitions", named("$defs")],
  [
    "additionalProperties",
    (value: unknown) => ({ additionalProperties: typeof value === "boolean" ? value : subschema(value) }),
  ],
]);

/** `true`, the schema of anything, is an object here. */
function subschema(value: unknown): Fields {
  return geminiSchema(fieldsOf(value) ?? {});
}

/** Only texts and numbers may be listed. */
function enumOf(value: unknown): Fields {
  const listed = Array.isArray(value) ? value.filter(isListable) : [];
  return listed.length === 0 ? {} : { enum: listed };
}

function constOf(schema: Fields): Fields {
  return isListable(schema["const"]) ? { enum: [schema["const"]] } : {};
}

function isListable(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function boundsOf({ type, exclusiveMinimum, exclusiveMaximum }: Fields): Fields {
  const step = type === "integer" ? 1 : 0;
  return {
    ...(typeof exclusiveMinimum === "number" && { minimum: exclusiveMinimum + step }),
    ...(typeof exclusiveMaximum === "number" && { maximum: exclusiveMaximum - step }),
  };
}

/** A null among the listed values says it too. */
function nullableOf(schema: Fields): Fields {
  const { type } = schema;
  const allowsNull = schema["nullable"] === true || (Array.isArray(schema["enum"]) && schema["enum"].includes(null));
  return allowsNull && typeof type === "string" && type !== "null" ? { type: [type, "null"] } : {};
}

function mergeSchemas(base: Fields, more: Fields): Fields {
  const required = [...listOf(base["required"]), ...listOf(more["required"])];
  return {
    ...base,
    ...more,
    ...(required.length > 0 && { required: [...new Set(required)] }),
    ...((base["properties"] ?? more["properties"]) !== undefined && {
      properties: { ...fieldsOf(base["properties"]), ...fieldsOf(more["properties"]) },
    }),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
