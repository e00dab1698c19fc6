/** The independent catalogues that cards can be compared with, by the names that the command line uses. */
export const catalogueNames = ["genai-prices", "tokenlens"] as const;
/** The name of an independent catalogue. */
export type CatalogueName = (typeof catalogueNames)[number];

/** The token prices that a catalogue may know, in the order in which cards write them. */
export const priceKeys = [
  "input",
  "output",
  "cached_input",
  "cache_write",
  "cache_write_1h",
  "reasoning",
  "audio_input",
  "audio_output",
  "cached_audio_input",
  "image_input",
  "image_output",
  "cached_image_input",
] as const;
/** A token price, by its key in cards. */
export type PriceKey = (typeof priceKeys)[number];

/** US dollars per million tokens, as decimal texts. */
export type Prices = Readonly<Partial<Record<PriceKey, string>>>;

/** What a catalogue says about one model of one provider. What it does not know is undefined. */
export interface CatalogueModel {
  readonly catalogue: CatalogueName;
  /** The catalogue's own id of the provider. */
  readonly provider: string;
  readonly id: string;
  readonly name?: string | undefined;
  /** Other ids that the catalogue gives for exactly this model. */
  readonly aliases: readonly string[];
  /** Whether a pattern of the catalogue takes an id for this model. */
  readonly matches: (id: string) => boolean;
  readonly prices?: Prices | undefined;
  /** Prices of requests whose prompt has more tokens than `above`. */
  readonly tiers: readonly (Prices & { readonly above: number })[];
  /** Prices that apply at some times of the day only. */
  readonly atTimes: readonly Prices[];
  readonly context?: number | undefined;
  readonly maxOutput?: number | undefined;
  readonly deprecated?: boolean | undefined;
  /** Abilities, as cards list them under `features`. */
  readonly features: readonly string[];
  readonly hasTemperature?: boolean | undefined;
  /** The provider's pricing page. */
  readonly url?: string | undefined;
}

/** A catalogue as its package holds it. */
export interface Catalogue {
  readonly name: CatalogueName;
  /** The package's version. */
  readonly version: string;
  /** An ISO date: the data is at least as new. Undefined when nothing in it is dated. */
  readonly date?: string | undefined;
  /** The models of a provider, by the catalogue's id of it; none for an unknown one. */
  readonly models: (provider: string) => readonly CatalogueModel[];
}
