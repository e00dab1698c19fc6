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
    /** True where nobody said which features the model has, so that none can be missed. */
    readonly anyFeature?: boolean;
}
/** The price conditions that a request decides. */
export type PricedBy = Pick<PriceOptions, "serviceTier" | "at">;
/** Whether a model has one of the features. */
export declare function hasFeature(card: Card, ...features: readonly ModelFeature[]): boolean;
/** A property that is a number of more than zero; cards may spell it as text. */
export declare function numberProperty(card: Card, key: ModelPropertyKey): number | undefined;
/** A property that is a text with something in it. */
export declare function textProperty(card: Card, key: ModelPropertyKey): string | undefined;
/** Whether a count has a price of its own. */
export declare function isPricedBy(card: Card, count: UsageCount): boolean;
