import type { ModelDescriptor, ModelType } from "../../runtime/core/descriptor.ts";
import type { ModelCardEntity } from "../schema/model-card.ts";
import { resolveLabel } from "./label.ts";
import { resolveRule } from "./resolve-rule.ts";

/** The descriptor of a checked card: templates merged, languages filled, defaults in place. Keys are in the reference's order. */
export function resolveDescriptor(card: ModelCardEntity): ModelDescriptor<string, ModelType | "text2img"> {
  const { pricing } = card;
  return {
    model: card.model,
    label: resolveLabel(card.label, card.model),
    model_type: card.model_type,
    features: card.features ?? null,
    fetch_from: card.fetch_from ?? "predefined-model",
    model_properties: card.model_properties,
    deprecated: card.deprecated ?? false,
    parameter_rules: (card.parameter_rules ?? []).map(resolveRule),
    pricing: pricing
      ? { input: pricing.input, output: pricing.output ?? null, unit: pricing.unit, currency: pricing.currency }
      : null,
  };
}
