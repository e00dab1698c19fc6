import {
  type JsonSchema,
  modelCardJsonSchema,
  positionJsonSchema,
  providerCardJsonSchema,
} from "../schema/json-schema.ts";
import { code, mdTable, origin, page } from "./markdown.ts";

/** `card-format.md`: every key that a card may have, from the schemas that editors use. */
export function cardFormatPage(): string {
  const files = [
    { schema: modelCardJsonSchema(), place: "`models/<type>/<model>.yaml`" },
    { schema: providerCardJsonSchema(), place: "`provider/<provider>.yaml`" },
    { schema: positionJsonSchema(), place: "`models/<type>/_position.yaml`" },
  ];
  const shown = new Set<string>();
  return page(intro, ...files.flatMap(({ schema, place }) => fileSections(schema, place, shown)));
}

const intro = `# Card format

${origin("the schemas in generator/schema")}

The format is that of Dify's model plugins. Keys marked ⊕ are Typecard's own: Dify's loader ignores them, so that a card with them still
works there. Keys in bold must be there. Unknown keys are ignored, and \`typecard lint\` reports them.`;

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
}

/** The section of a file, then one for each shape in it that no section has shown yet. */
function fileSections(json: JsonSchema, place: string, shown: Set<string>): readonly string[] {
  const schema = json as Schema;
  const { title = "", description = "", definitions = {} } = schema;
  const named = Object.entries(definitions).filter(([name]) => !shown.has(name));
  for (const [name] of named) shown.add(name);
  return [
    `## ${title}`,
    `${place}. ${description}`,
    keyTable(title, schema),
    ...named.flatMap(([name, shape]) => [`### ${name}`, shape.description ?? "", keyTable(name, shape)]),
  ];
}

function keyTable(owner: string, { properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).flatMap(([key, schema]) => [
    row(owner, key, schema, required.includes(key)),
    ...Object.entries(inner(schema)).map(([name, nested]) => row(owner, `${key}.${name}`, nested, false)),
  ]);
  return mdTable(["key", "type", "meaning"], rows);
}

/** The keys of a shape that has no name of its own. */
function inner({ properties, items }: Schema): Readonly<Record<string, Schema>> {
  if (properties !== undefined) {
    const nested = Object.entries(properties).flatMap(([key, schema]) => [
      [key, schema] as const,
      ...Object.entries(inner(schema)).map(([name, deeper]) => [`${key}.${name}`, deeper] as const),
    ]);
    return Object.fromEntries(nested);
  }
  if (items === undefined || Array.isArray(items)) return {};
  return Object.fromEntries(Object.entries(inner(items as Schema)).map(([key, schema]) => [`[].${key}`, schema]));
}

function row(owner: string, key: string, schema: Schema, isRequired: boolean): readonly string[] {
  const mark = isOurs(owner, key) ? " ⊕" : "";
  const name = code(key.replaceAll(".[]", "[]"));
  return [`${isRequired ? `**${name}**` : name}${mark}`, typeOf(schema), schema.description ?? ""];
}

/** In a cell: names of shapes link to their sections. */
function typeOf(schema: Schema): string {
  const { $ref, allOf, anyOf, items, additionalProperties, type } = schema;
  const reference = $ref ?? allOf?.find((part) => part.$ref !== undefined)?.$ref;
  if (reference !== undefined) {
    const name = reference.split("/").at(-1) ?? "";
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(", ");
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(" or ");
  if (type === "array") return `list of ${Array.isArray(items) ? "two texts" : typeOf((items ?? {}) as Schema)}`;
  if (type === "object" && typeof additionalProperties === "object")
    return `mapping to ${typeOf(additionalProperties)}`;
  const names = (typeof type === "string" ? [type] : (type ?? [])).map((name) => words[name] ?? name);
  return names.length === 0 ? "any" : names.join(" or ");
}

const words: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
  object: "mapping",
  array: "list",
};

/** Whether the key is one that Dify's format does not have. */
function isOurs(owner: string, key: string): boolean {
  const top = key.split(".", 1)[0] ?? "";
  return ours[owner] === "all" || ours[owner]?.includes(top) === true || theirs[owner]?.includes(top) === false;
}

/** Of these shapes, the keys that are Typecard's own. */
const ours: Readonly<Record<string, "all" | readonly string[]>> = {
  "Model card": ["replaced_by", "parameter_constraints"],
  ParameterConstraint: "all",
  PriceTier: "all",
  ServiceTierPrices: "all",
  PriceWindow: "all",
  PreviousPrices: "all",
};
/** Of these shapes, the keys that are not. */
const theirs: Readonly<Record<string, readonly string[]>> = {
  Pricing: ["input", "output", "unit", "currency", "tiered_pricing", "cached"],
};
