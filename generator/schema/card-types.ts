import { compile } from "json-schema-to-typescript";
import { type JsonSchema, modelCardJsonSchema, positionJsonSchema, providerCardJsonSchema } from "./json-schema.ts";

const banner =
  "// What people write in cards. Derived from the schemas in generator/schema by write-json-schemas.ts: do not edit.\n";

/** Keywords that a schema has as a document of its own. */
const ofDocuments: ReadonlySet<string> = new Set(["$schema", "$id", "title", "definitions"]);

/** TypeScript interfaces of what people write in cards, unformatted. */
export async function cardTypes(): Promise<string> {
  const definitions: Record<string, unknown> = {};
  const add = (name: string, schema: JsonSchema) => {
    const inner = Object.entries(schema).filter(([keyword]) => !ofDocuments.has(keyword));
    Object.assign(definitions, schema["definitions"], { [name]: Object.fromEntries(inner) });
    return { $ref: `#/definitions/${name}` };
  };
  const cards = {
    description: "The files that people write, by kind.",
    type: "object",
    properties: {
      model: add("ModelCard", modelCardJsonSchema()),
      provider: add("ProviderCard", providerCardJsonSchema()),
      position: add("PositionFile", positionJsonSchema()),
    },
    required: ["model", "provider", "position"],
    definitions,
  };
  // A typed card has no unknown keys, so that the compiler finds misspelt ones.
  const options = { additionalProperties: false, bannerComment: banner, format: false, ignoreMinAndMaxItems: true };
  const types = await compile(cards as Parameters<typeof compile>[0], "Cards", options);
  return types.replace(/\/\*\*\n\s*\* ([^\n]*)\n\s*\*\//g, "/** $1 */");
}
