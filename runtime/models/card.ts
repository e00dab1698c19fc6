import type { ModelDescriptor, ModelFeature, ModelPropertyKey, ModelType } from "../core/descriptor.ts";
import type { ParameterSet } from "../core/parameter-set.ts";
import type { Price, PriceOptions } from "../core/price.ts";
import type { PriceTable } from "../core/price-table.ts";
import type { UsageCount, UsageCounts } from "../core/usage.ts";

/** What a handle needs of a model: a generated model is one, and so is what `custom` makes. */
export interface Card<Parameters = unknown, Type extends ModelType = ModelType> {
  readonly descriptor: ModelDescriptor<string, Type>;
  readonly parameters: ParameterSet<Parameters>;
  /** All prices of the card; null when it has none. */
  readonly prices: PriceTable | null;
  /** Prices a usage by everything the card says. */
  price(usage: UsageCounts, options?: PriceOptions): Price;
}

/** The price conditions that a request decides. */
export type PricedBy = Pick<PriceOptions, "serviceTier" | "at">;

/** Whether a model has one of the features. A custom one of which nobody said what it has may have any. */
export function hasFeature({ descriptor }: Card, ...features: readonly ModelFeature[]): boolean {
  const { features: known, fetch_from } = descriptor;
  return known === null ? fetch_from === "customizable-model" : features.some((feature) => known.includes(feature));
}

/** A property that is a number of more than zero; cards may spell it as text. */
export function numberProperty(card: Card, key: ModelPropertyKey): number | undefined {
  const number = Number(card.descriptor.model_properties[key]);
  return number > 0 ? number : undefined;
}

/** A property that is a text with something in it. */
export function textProperty(card: Card, key: ModelPropertyKey): string | undefined {
  const value = card.descriptor.model_properties[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Whether a count has a price of its own. */
export function isPricedBy(card: Card, count: UsageCount): boolean {
  return card.prices?.prices[count] !== undefined;
}
