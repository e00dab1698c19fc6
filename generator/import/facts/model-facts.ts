import { modelPropertyKeys, type ModelType } from "../../../runtime/core/descriptor.ts";
import type { ModelCardEntity } from "../../schema/model-card.ts";
import type { Notes } from "../note.ts";
import { type Fact, type FactMap, mapping, toFact } from "./card.ts";
import { labelFacts } from "./label-facts.ts";
import { priceFacts, type PriceOrigin } from "./price-facts.ts";
import { ruleFacts } from "./rule-facts.ts";

/** The facts of a model card, in the order in which our cards write them. */
export function modelFacts(card: ModelCardEntity, type: ModelType, origin: PriceOrigin, notes: Notes): FactMap {
  const rules = (card.parameter_rules ?? []).map((rule, index) => ruleFacts(rule, ["parameter_rules", index], notes));
  const features = [...new Set(card.features ?? [])];
  return mapping({
    model: card.model,
    label: labelFacts(card.label, card.model),
    model_type: type,
    features: features.length > 0 ? features : undefined,
    fetch_from: card.fetch_from === "customizable-model" ? card.fetch_from : undefined,
    model_properties: propertyFacts(card.model_properties, notes),
    deprecated: card.deprecated === true ? true : undefined,
    replaced_by: card.replaced_by ?? undefined,
    parameter_rules: rules.length > 0 ? uniqueRules(rules, notes) : undefined,
    parameter_constraints: toFact(card.parameter_constraints),
    pricing: card.pricing ? priceFacts(card.pricing, { type, id: card.model }, origin, notes) : undefined,
  });
}

/** Properties in one order, numbers in quotes as numbers. */
function propertyFacts(properties: ModelCardEntity["model_properties"], notes: Notes): FactMap {
  const entries = modelPropertyKeys.map((key): [string, Fact | undefined] => {
    const value = toFact(properties[key]);
    if (typeof value !== "string" || !counts.has(key) || !/^\d+$/.test(value))
      return [key, value === null ? undefined : value];
    notes("corrected", "property-type", ["model_properties", key], `${key} "${value}" is now a number.`);
    return [key, Number(value)];
  });
  return mapping(Object.fromEntries(entries));
}

const counts: ReadonlySet<string> = new Set([
  "context_size",
  "max_chunks",
  "file_upload_limit",
  "max_characters_per_chunk",
  "word_limit",
  "max_workers",
]);

/** A parameter that a card names twice keeps its last rule: the reference checks both, with one value. */
function uniqueRules(rules: readonly FactMap[], notes: Notes): readonly FactMap[] {
  return rules.filter((rule, index) => {
    const again = rules.findLastIndex(({ name }) => name === rule["name"]) > index;
    if (again)
      notes(
        "corrected",
        "parameter-duplicate",
        ["parameter_rules", index],
        `${String(rule["name"])} has a later rule too, which stays.`,
      );
    return !again;
  });
}
