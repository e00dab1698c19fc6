import { isMap, isSeq } from "yaml";
import { parseReadable, printLike } from "../import/print-like.ts";
import type { ModelType } from "../../runtime/core/descriptor.ts";
import { factNode } from "../import/card-yaml.ts";
import { sectionOf } from "../import/facts/provider-facts.ts";
import { sectionTable } from "./starter-cards.ts";

/** The text of a provider card that offers one more model type; undefined when it offers the type already. */
export function extendProvider(text: string, type: ModelType): string | undefined {
  const document = parseReadable(text);
  const card = document.contents;
  if (!isMap(card)) return undefined;
  let changed = false;
  const types = card.get("supported_model_types");
  if (isSeq(types) && !(types.toJSON() as unknown[]).includes(type)) {
    types.add(document.createNode(type));
    changed = true;
  }
  if (!isMap(card.get("models"))) card.set("models", document.createNode({}));
  const models = card.get("models");
  if (isMap(models) && !models.has(sectionOf(type))) {
    models.set(sectionOf(type), factNode(document, sectionTable(type)));
    changed = true;
  }
  return changed ? printLike(document, text) : undefined;
}
