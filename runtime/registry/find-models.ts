import type { ModelFeature, ModelType } from "../core/descriptor.ts";
import type { ModelRow } from "./model-row.ts";
import type { ProviderId } from "./providers.ts";

/** What a model must be to be found. What is left out may be anything; a model of which a wanted figure is unknown is not found. */
export interface ModelFilter {
  readonly provider?: ProviderId | undefined;
  readonly type?: ModelType | undefined;
  /** All of these. */
  readonly features?: readonly ModelFeature[] | undefined;
  /** In tokens. */
  readonly minContext?: number | undefined;
  /** Per million input tokens, in `currency`. Models that are billed by anything but tokens have no such price. */
  readonly maxInputPrice?: number | undefined;
  /** Per million output tokens, in `currency`. */
  readonly maxOutputPrice?: number | undefined;
  /** The currency of the highest prices, as ISO 4217 spells it: `USD` when left out. Prices in others are not converted, and not found. */
  readonly currency?: string | undefined;
  /** True: only deprecated models; false: none of them. */
  readonly deprecated?: boolean | undefined;
}

/** What is known of a model without loading its provider. */
export interface FoundModel {
  /** What `resolveModel` takes, with `type` where one id has several: `openai/gpt-4o`. */
  readonly reference: `${ProviderId}/${string}`;
  readonly provider: ProviderId;
  readonly id: string;
  readonly type: ModelType;
  readonly features: readonly ModelFeature[];
  /** In tokens; null when the card does not say. */
  readonly context: number | null;
  /** The card's flat price of a million input tokens, a decimal in `currency`: without tiers, cache and the like, which `price` of the model knows. Null when there is none. */
  readonly inputPrice: string | null;
  /** The same of a million output tokens. */
  readonly outputPrice: string | null;
  readonly currency: string | null;
  readonly deprecated: boolean;
}

/**
 * The models of all providers that can be run, which pass: by provider, type and the catalogue's order. The index of models is loaded
 * when this is first called, and no provider is.
 */
export async function findModels(filter: ModelFilter = {}): Promise<readonly FoundModel[]> {
  const { modelRows } = await import("./model-rows.ts");
  const ids = Object.keys(modelRows) as ProviderId[];
  return ids
    .filter((id) => filter.provider === undefined || id === filter.provider)
    .flatMap((id) => modelRows[id].map((row) => toFound(id, row)))
    .filter((model) => passes(model, filter));
}

function toFound(provider: ProviderId, row: ModelRow): FoundModel {
  const [id, type, features, context, inputPrice, outputPrice, currency, deprecated = false] = row;
  return {
    reference: `${provider}/${id}`,
    provider,
    id,
    type,
    features: features === "" ? [] : (features.split(" ") as ModelFeature[]),
    context,
    inputPrice,
    outputPrice,
    currency,
    deprecated,
  };
}

function passes(model: FoundModel, filter: ModelFilter): boolean {
  const { type, features = [], minContext, maxInputPrice, maxOutputPrice, currency = "USD", deprecated } = filter;
  const isAtMost = (price: string | null, most: number | undefined): boolean =>
    most === undefined || (price !== null && model.currency === currency && Number(price) <= most);
  return (
    (deprecated === undefined || model.deprecated === deprecated) &&
    (type === undefined || model.type === type) &&
    features.every((feature) => model.features.includes(feature)) &&
    (minContext === undefined || (model.context !== null && model.context >= minContext)) &&
    isAtMost(model.inputPrice, maxInputPrice) &&
    isAtMost(model.outputPrice, maxOutputPrice)
  );
}
