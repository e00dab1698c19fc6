import type { I18n } from "./i18n.ts";

/** The model types of the card format, as cards spell them, in the order in which catalogues list them. */
export const modelTypes = ["llm", "text-embedding", "rerank", "speech2text", "tts", "moderation"] as const;
/** A model type as cards spell it. */
export type ModelType = (typeof modelTypes)[number];

/** The abilities that a card may list under `features`. */
export const modelFeatures = [
  "tool-call",
  "multi-tool-call",
  "agent-thought",
  "vision",
  "stream-tool-call",
  "document",
  "video",
  "audio",
  "structured-output",
  "polling",
] as const;
/** An ability that a card lists under `features`. */
export type ModelFeature = (typeof modelFeatures)[number];

/** The keys that `model_properties` may have. */
export const modelPropertyKeys = [
  "mode",
  "context_size",
  "max_chunks",
  "file_upload_limit",
  "supported_file_extensions",
  "max_characters_per_chunk",
  "default_voice",
  "voices",
  "word_limit",
  "audio_type",
  "max_workers",
] as const;
/** A key of `model_properties`. */
export type ModelPropertyKey = (typeof modelPropertyKeys)[number];

/** The types that a parameter rule may have. `text` is a string of many lines; `int` and `float` are numbers. */
export const parameterTypes = ["float", "int", "string", "boolean", "text"] as const;
/** The type of a parameter rule. */
export type ParameterType = (typeof parameterTypes)[number];

/** Whether a model ships with the catalogue or is configured by its user. */
export type FetchFrom = "predefined-model" | "customizable-model";

/** One parameter of a model: its type, range and texts, after its template was merged in. */
export interface ParameterRule {
  readonly name: string;
  readonly use_template: string | null;
  readonly label: I18n;
  readonly type: ParameterType;
  readonly help: I18n | null;
  readonly required: boolean;
  /** Any YAML value, as written. */
  readonly default: unknown;
  /** Inclusive; enforced for `int` and `float`. */
  readonly min: number | null;
  /** Inclusive; enforced for `int` and `float`. */
  readonly max: number | null;
  /** Decimal places that a `float` may have. */
  readonly precision: number | null;
  /** The values that a `string` may have; empty for any. */
  readonly options: readonly string[];
}

/** A card's flat price: the amount for `tokens` is `tokens * input * unit`. Decimals are strings, with the digits of the card. */
export interface PriceConfig {
  readonly input: string;
  readonly output: string | null;
  /** A multiplier: `0.000001` makes the prices per million tokens. */
  readonly unit: string;
  /** As written in the card. */
  readonly currency: string;
}

/** A model card as the reference resolves it. Keys are spelt as in YAML. */
export interface ModelDescriptor<Id extends string = string, Type extends string = ModelType> {
  readonly model: Id;
  readonly label: I18n;
  readonly model_type: Type;
  readonly features: readonly ModelFeature[] | null;
  readonly fetch_from: FetchFrom;
  /** Values are as written in the card. */
  readonly model_properties: Readonly<Partial<Record<ModelPropertyKey, unknown>>>;
  readonly deprecated: boolean;
  readonly parameter_rules: readonly ParameterRule[];
  readonly pricing: PriceConfig | null;
}

/** A condition for a form or an option to be shown: `variable` holds `value`. */
export interface ShowOn {
  readonly variable: string;
  readonly value: string;
}

/** A choice of a `select` or `radio` form. */
export interface FormOption {
  readonly label: I18n;
  readonly value: string;
  readonly show_on: readonly ShowOn[];
}

/** The kinds of field that a credential form may have. */
export const formTypes = ["text-input", "secret-input", "select", "radio", "switch"] as const;
/** The kind of a credential form field. */
export type FormType = (typeof formTypes)[number];

/** One field of a credential form. */
export interface CredentialForm {
  readonly variable: string;
  readonly label: I18n;
  readonly type: FormType;
  readonly required: boolean;
  readonly default: string | null;
  readonly options: readonly FormOption[] | null;
  readonly placeholder: I18n | null;
  readonly max_length: number;
  /** All must hold for the field to apply. */
  readonly show_on: readonly ShowOn[];
}

/** The credentials that a provider asks for. */
export interface ProviderCredentialSchema {
  readonly credential_form_schemas: readonly CredentialForm[];
}

/** The credentials that a customizable model asks for. */
export interface ModelCredentialSchema {
  readonly model: { readonly label: I18n; readonly placeholder: I18n | null };
  readonly credential_form_schemas: readonly CredentialForm[];
}

/** The sections of a provider card's `position`, which are model types spelt with an underscore. */
export type PositionSection = "llm" | "text_embedding" | "rerank" | "tts" | "speech2text" | "moderation";

/** A provider card as the reference resolves it, without its models. Keys are spelt as in YAML. */
export interface ProviderDescriptor<Id extends string = string> {
  readonly provider: Id;
  readonly label: I18n;
  readonly description: I18n | null;
  readonly icon_small: I18n | null;
  readonly icon_large: I18n | null;
  readonly icon_small_dark: I18n | null;
  readonly icon_large_dark: I18n | null;
  readonly background: string | null;
  readonly help: { readonly title: I18n; readonly url: I18n } | null;
  readonly supported_model_types: readonly string[];
  readonly configurate_methods: readonly FetchFrom[];
  readonly provider_credential_schema: ProviderCredentialSchema | null;
  readonly model_credential_schema: ModelCredentialSchema | null;
  /** Display order: model ids by section, as position files list them. */
  readonly position: Readonly<Record<PositionSection, readonly string[] | null>> | null;
  /** Where the reference's Python sources are; null when the card does not say. */
  readonly extra: {
    readonly python: { readonly provider_source: string; readonly model_sources: readonly string[] };
  } | null;
}
