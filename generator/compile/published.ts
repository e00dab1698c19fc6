import type { PriceTable } from "../../runtime/core/price-table.ts";
import type { ModelDescriptor, ModelType, ProviderDescriptor } from "../../runtime/core/descriptor.ts";
import type { ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";

/**
 * The catalogue as callers of `compile` see it: what the internal one says of providers and models, without the documents and checked cards that
 * only the stages need, and whose types would ask every consumer for zod's.
 */
export interface PublishedCatalog {
  /** In order of provider id, by code unit. */
  readonly providers: readonly PublishedProvider[];
}

/** A provider with its models. */
export interface PublishedProvider {
  readonly id: string;
  /** Name of the provider's folder in the output. */
  readonly slug: string;
  /** The provider folder relative to its `--specs` folder, or that folder's own name. */
  readonly directory: string;
  readonly descriptor: ProviderDescriptor;
  /** In order of model type, position, id. */
  readonly models: readonly PublishedModel[];
}

/** A model of the catalogue. */
export interface PublishedModel {
  readonly id: string;
  readonly type: ModelType;
  /** The card, relative to its `--specs` folder, with `/`. */
  readonly file: string;
  readonly descriptor: ModelDescriptor;
  /** The id of the model to use instead of a deprecated one. */
  readonly replacedBy: string | null;
  /** The card's `parameter_constraints`. */
  readonly constraints: readonly ParameterConstraint[];
  /** All prices of the card, worked out; null when it has none. */
  readonly prices: PriceTable | null;
}
