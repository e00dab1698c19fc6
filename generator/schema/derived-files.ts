import { format } from "prettier";
import { cardTypes } from "./card-types.ts";
import { modelCardJsonSchema, positionJsonSchema, providerCardJsonSchema } from "./json-schema.ts";

const style = { printWidth: 120 };

/** What derives from the schemas and is committed in `json/`: file names and contents, formatted. */
export async function derivedFiles(): Promise<Readonly<Record<string, string>>> {
  const json = (schema: unknown) => format(JSON.stringify(schema), { ...style, parser: "json" });
  return {
    "model-card.schema.json": await json(modelCardJsonSchema()),
    "provider-card.schema.json": await json(providerCardJsonSchema()),
    "position.schema.json": await json(positionJsonSchema()),
    "cards.ts": await format(await cardTypes(), { ...style, parser: "typescript" }),
  };
}
