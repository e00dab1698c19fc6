import type { ModelDescriptor, ModelType, ProviderDescriptor } from "../../runtime/core/descriptor.ts";
import type { PriceTable } from "../../runtime/core/price-table.ts";
import type { ModelCardEntity, ParameterConstraint, PricingEntity } from "../schema/model-card.ts";
import type { Document } from "../read/document.ts";
import type { RuleSet } from "./rule-sets.ts";

/** The one intermediate representation: what every stage after `resolve` sees. Immutable, ordered, without duplicates. */
export interface Catalog {
  /** In order of provider id, by code unit. */
  readonly providers: readonly CatalogProvider[];
}

/** A provider with its models. */
export interface CatalogProvider {
  readonly id: string;
  /** Name of the provider's files and import path; unlike any other provider's, ignoring case. */
  readonly slug: string;
  /** The provider folder relative to its `--specs` folder, or that folder's own name. */
  readonly directory: string;
  readonly descriptor: ProviderDescriptor;
  /** In order of model type, position, id. */
  readonly models: readonly CatalogModel[];
  /** The distinct rule sets of its models. */
  readonly ruleSets: readonly RuleSet[];
  readonly source: Document;
}

/** A model of the catalogue. */
export interface CatalogModel {
  readonly id: string;
  readonly type: ModelType;
  /** The card, relative to its `--specs` folder, with `/`. */
  readonly file: string;
  readonly descriptor: ModelDescriptor;
  readonly replacedBy: string | null;
  readonly constraints: readonly ParameterConstraint[];
  /** Hash of its rule set; null when it takes no parameters. */
  readonly ruleSet: string | null;
  /** The card's whole price model; null when it has no price. */
  readonly pricing: PricingEntity | null;
  /** Those prices worked out; null when it has none. */
  readonly prices: PriceTable | null;
  /** What the card itself says, checked but not merged: where a value is not here, it comes from a template or a default. */
  readonly entity: ModelCardEntity;
  readonly source: Document;
}
