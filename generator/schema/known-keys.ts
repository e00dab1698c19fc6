import type * as z from "zod";
import type { Path } from "../diagnostic.ts";
import { i18nAliases } from "./i18n.ts";

/** The schema of the value at `path`, without what wraps it; undefined where the format says nothing. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const key of path) {
    const next: z.core.$ZodType | undefined = current && child(current, key);
    current = next && unwrap(next);
  }
  return current;
}

/** The keys that the format knows at `path` of a card; undefined where any key, or none, may be. */
export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] | undefined {
  const found = schemaAt(schema, path);
  const def = found && definition(found);
  if (def?.type !== "object") return undefined;
  const keys = Object.keys(def.shape);
  return keys.includes("en_US") ? [...keys, ...Object.keys(i18nAliases)] : keys;
}

/** Whether a card may leave out the key that `path` ends in. */
export function isOptional(schema: z.core.$ZodType, path: Path): boolean {
  const parent = schemaAt(schema, path.slice(0, -1));
  const key = path.at(-1);
  const value = parent && key !== undefined ? child(parent, key) : undefined;
  return value !== undefined && definition(value).type === "optional";
}

function child(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  const def = definition(schema);
  if (def.type === "object") return Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
  if (def.type === "array") return def.element;
  if (def.type === "tuple") return def.items[Number(key)];
  return def.type === "record" ? def.valueType : undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const def = definition(schema);
  if (def.type === "optional" || def.type === "nullable" || def.type === "catch") return unwrap(def.innerType);
  if (def.type === "pipe") return unwrap(definition(def.in).type === "transform" ? def.out : def.in);
  return schema;
}

function definition(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  // oxlint-disable-next-line no-underscore-dangle -- zod's documented way for tools to look into a schema
  return (schema as z.core.$ZodTypes)._zod.def;
}
