import type { ModelDescriptor, ModelType } from "../../runtime/core/descriptor.ts";
import type { Document, MatchedPosition, ProviderSource, Section } from "../read/document.ts";
import type { ModelCardEntity } from "../schema/model-card.ts";
import type { ProviderCardEntity } from "../schema/provider-card.ts";

/** All that is linted in one run. */
export interface LintCatalogue {
  readonly providers: readonly LintProvider[];
}

/** A provider folder, also one that `generate` would refuse: each of its files stands for itself. */
export interface LintProvider {
  readonly source: ProviderSource;
  /** The checked provider card; undefined when it has an error. */
  readonly entity: ProviderCardEntity | undefined;
  /** Model cards that have no error, in order of path, those that no glob matches last. */
  readonly models: readonly LintModel[];
  readonly positions: readonly LintPosition[];
  /** YAML files under `models/` that nothing reaches, if they can be parsed. */
  readonly unmatched: readonly Document[];
  readonly manifest: Document | undefined;
}

/** A model card with what it comes to. */
export interface LintModel {
  readonly document: Document;
  /** What the card itself says: a value that is not here comes from a template or a default. */
  readonly entity: ModelCardEntity;
  readonly descriptor: ModelDescriptor<string, ModelType | "text2img">;
  /** Whether a glob of the provider card matches it. */
  readonly isMatched: boolean;
  /** Name of the provider's folder. */
  readonly provider: string;
}

/** A position file with its entries as written. */
export interface LintPosition extends MatchedPosition {
  readonly ids: readonly string[];
}

/** What a YAML file is to its provider. */
export type DocumentRole = "provider" | "model" | "position" | "manifest";

/** A YAML file that can be parsed. */
export interface LintDocument {
  readonly document: Document;
  readonly role: DocumentRole;
}

/** The section of a provider card that a model belongs to, by its type. */
export function sectionOf({ descriptor }: Pick<LintModel, "descriptor">): Section | undefined {
  const { model_type: type } = descriptor;
  return type === "text2img" ? undefined : (type.replaceAll("-", "_") as Section);
}
