import * as z from "zod";
import { modelCard } from "./model-card.ts";
import { positionFile } from "./position.ts";
import { providerCard } from "./provider-card.ts";

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of model cards, for editors. It says what a person should write, and leaves room for keys of other readers. */
export function modelCardJsonSchema(): JsonSchema {
  return derive(modelCard, "model-card");
}

/** The JSON Schema of provider cards, for editors. */
export function providerCardJsonSchema(): JsonSchema {
  return derive(providerCard, "provider-card");
}

/** The JSON Schema of position files, for editors. */
export function positionJsonSchema(): JsonSchema {
  return derive(positionFile, "position");
}

/** Where the package, once published, serves its schemas. */
const address = "https://unpkg.com/typecard/dist/schema";

/** Draft 7 is what YAML language servers know best. */
function derive(schema: z.ZodType, name: string): JsonSchema {
  const { $schema, ...derived } = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
  return {
    $schema,
    $id: `${address}/${name}.schema.json`,
    ...Object.fromEntries(Object.entries(derived).map(forEditors)),
  };
}

/** Tidies a keyword or a named schema, and all that is in it. */
function forEditors([key, value]: [string, unknown]): [string, unknown] {
  return [key, Array.isArray(value) ? value.map(tidy) : tidy(value)];
}

function tidy(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // Every key is a string, which needs no saying.
  const {
    propertyNames: _,
    $ref,
    ...schema
  } = value as { readonly propertyNames?: unknown; readonly $ref?: unknown; readonly description?: unknown };
  if ($ref !== undefined && Object.keys(schema).length === 0) return { $ref };
  // Draft 7 ignores what stands beside a $ref.
  const reference = $ref === undefined ? {} : { allOf: [{ $ref }] };
  const { description } = schema;
  const markdown =
    typeof description === "string" && description.includes("`") ? { markdownDescription: description } : {};
  return { ...Object.fromEntries(Object.entries(schema).map(forEditors)), ...reference, ...markdown };
}
