// What people write in cards. Derived from the schemas in generator/schema by write-json-schemas.ts: do not edit.

/** Model ids in the order in which people see them. */
export type PositionFile = string[] | null;

/** The files that people write, by kind. */
export interface Cards {
  model: ModelCard;
  provider: ProviderCard;
  position: PositionFile;
}
/** One model: what it is, which parameters it takes and what it costs. */
export interface ModelCard {
  /** The model's id, as requests carry it. */
  model: string;
  /** The name that people see. Falls back to `model`. */
  label?: LocalizedText | null;
  /** What the model does. */
  model_type: "llm" | "text-embedding" | "rerank" | "speech2text" | "tts" | "moderation" | "text2img";
  /** What the model is able to do besides. */
  features?:
    | (
        | "tool-call"
        | "multi-tool-call"
        | "agent-thought"
        | "vision"
        | "stream-tool-call"
        | "document"
        | "video"
        | "audio"
        | "structured-output"
        | "polling"
      )[]
    | null;
  /** Whether the model ships with the catalogue, as when left out, or is configured by its user. */
  fetch_from?: "predefined-model" | "customizable-model";
  /** Facts about the model, by name. */
  model_properties: {
    /** How an LLM is called. As `chat` when left out. */
    mode?: "chat" | "completion";
    /** How many tokens a request may hold. */
    context_size?: number;
    /** How many texts one embedding request may hold. */
    max_chunks?: number;
    /** The largest file that can be sent, in megabytes. */
    file_upload_limit?: number;
    /** The file extensions that can be sent, separated by commas. */
    supported_file_extensions?: string;
    /** How many characters one text of a request may hold. */
    max_characters_per_chunk?: number;
    /** The `mode` of the voice to use when a request names none. */
    default_voice?: string;
    /** The voices that speech may have. */
    voices?: {
      /** What a request carries to choose the voice. */
      mode: string;
      /** The name that people see. */
      name: string;
      /** The languages that the voice speaks, such as en-US. */
      language: string[];
    }[];
    /** How many characters one speech request may hold. */
    word_limit?: number;
    /** The format of the audio. */
    audio_type?: string;
    /** How many requests for parts of one text may run at once. */
    max_workers?: number;
  };
  /** Whether the model should no longer be used. False when left out. */
  deprecated?: boolean;
  /** The id of the model to use instead of a deprecated one. */
  replaced_by?: string | null;
  /** The parameters that a request may set, in the order in which people see them. */
  parameter_rules?: ParameterRule[];
  /** Rules about parameters together. */
  parameter_constraints?: ParameterConstraint[];
  /** What the model costs. Unknown when left out. */
  pricing?: Pricing | null;
}
/** A text in English and, if you like, in other languages. */
export interface LocalizedText {
  /** The text in English. Stands in for every language that is left out. */
  en_US: string;
  /** The text in simplified Chinese. */
  zh_Hans?: string | null;
  /** The text in Brazilian Portuguese. */
  pt_BR?: string | null;
  /** The text in Japanese. */
  ja_JP?: string | null;
}
/** One parameter of the model: its type, range, default and texts. */
export interface ParameterRule {
  /** The parameter's name, as the request carries it. */
  name: string;
  /** A template that fills in the keys this rule leaves out. Any other name is ignored. */
  use_template?:
    | (
        | "temperature"
        | "top_p"
        | "top_k"
        | "presence_penalty"
        | "frequency_penalty"
        | "max_tokens"
        | "response_format"
        | "json_schema"
      )
    | (string | null);
  /** The name that people see. Falls back to the template's, then to `name`. */
  label?: LocalizedText | null;
  /** The type of the value. Needed unless a template gives it. `text` is a string of many lines. */
  type?: "float" | "int" | "string" | "boolean" | "text";
  /** What the parameter does, for people. */
  help?: LocalizedText | null;
  /** Whether a request must give the parameter. False when left out. */
  required?: boolean;
  /** The value to start from. A required parameter that is not given takes it. */
  default?: string | number | boolean | null;
  /** The smallest value of an `int` or `float`. */
  min?: number | null;
  /** The largest value of an `int` or `float`. */
  max?: number | null;
  /** How many decimal places a `float` may have. */
  precision?: number | null;
  /** The values that a `string` may have. Quote what YAML would read as a number or a boolean. */
  options?: string[];
}
/** A rule about parameters together: `exclusive`, `when`, `requires` or `less`. */
export interface ParameterConstraint {
  /**
   * Parameters of which a request may give one at most.
   *
   * @minItems 2
   */
  exclusive?: string[];
  /** The condition for `forbid`, `require` and `limit`: every parameter here has the value, or one of the values. null means not given. */
  when?: {
    /** @minItems 1 */
    [k: string]: string | number | boolean | null | (string | number | boolean | null)[];
  };
  /**
   * Parameters that must not be given while `when` holds.
   *
   * @minItems 1
   */
  forbid?: string[];
  /**
   * Parameters that must be given while `when` holds.
   *
   * @minItems 1
   */
  require?: string[];
  /** What values parameters may have while `when` holds. */
  limit?: {
    [k: string]: {
      /**
       * The values that remain.
       *
       * @minItems 1
       */
      options?: (string | number | boolean | null)[];
      /** The smallest value that remains. */
      min?: number;
      /** The largest value that remains. */
      max?: number;
    };
  };
  /** Parameters that must be given along with the one that names them. */
  requires?: {
    /** @minItems 1 */
    [k: string]: string[];
  };
  /**
   * Two parameters of which the first must be less than the second, if both are given.
   *
   * @minItems 2
   * @maxItems 2
   */
  less?: [string, string];
  /** What people are told when a request breaks the constraint: one sentence. */
  message?: string;
}
/** What the model costs. Quote prices, so that no digit is lost. */
export interface Pricing {
  /** Price of input tokens; multiplied by `unit`. */
  input: string | number;
  /** Price of output tokens; multiplied by `unit`. Unknown when left out. */
  output?: string | number | null;
  /** Price of input tokens read from a cache; multiplied by `unit`. */
  cached_input?: string | number;
  /** Price of input tokens written to a cache for the default time; multiplied by `unit`. */
  cache_write?: string | number;
  /** Price of input tokens written to a cache for an hour; multiplied by `unit`. */
  cache_write_1h?: string | number;
  /** Price of reasoning tokens; multiplied by `unit`. */
  reasoning?: string | number;
  /** Price of audio input tokens; multiplied by `unit`. */
  audio_input?: string | number;
  /** Price of audio output tokens; multiplied by `unit`. */
  audio_output?: string | number;
  /** Price of audio input tokens read from a cache; multiplied by `unit`. */
  cached_audio_input?: string | number;
  /** Price of image input tokens; multiplied by `unit`. */
  image_input?: string | number;
  /** Price of image output tokens; multiplied by `unit`. */
  image_output?: string | number;
  /** Price of image input tokens read from a cache; multiplied by `unit`. */
  cached_image_input?: string | number;
  /** Price of one request; not multiplied by `unit`. */
  per_request?: string | number;
  /** Price of one image; not multiplied by `unit`. */
  per_image?: string | number;
  /** Price of one second; not multiplied by `unit`. */
  per_second?: string | number;
  /** Price of one minute; not multiplied by `unit`. */
  per_minute?: string | number;
  /** Price of one character; not multiplied by `unit`. */
  per_character?: string | number;
  /** Price of one page; not multiplied by `unit`. */
  per_page?: string | number;
  /** Price of one search unit; not multiplied by `unit`. */
  per_search_unit?: string | number;
  /** What `input` and `output` are multiplied by: "0.000001" makes them prices of a million tokens, "0.001" of a thousand. */
  unit: string | number;
  /** The currency's code, such as USD or RMB. */
  currency: string;
  /** Prices that depend on the length of the prompt. */
  tiers?: PriceTier[];
  /** Prices by service tier, such as `batch`, `flex` or `priority`. */
  service_tiers?: {
    [k: string]: ServiceTierPrices;
  };
  /** Prices that depend on the time of the day. */
  windows?: PriceWindow[];
  /** What the input price counts. Tokens when left out. */
  input_per?: "token" | "character" | "second" | "minute" | "image" | "page" | "search_unit" | "request";
  /** What the output price counts. Tokens when left out. */
  output_per?: "token" | "character" | "second" | "minute" | "image" | "page" | "search_unit" | "request";
  /** Price tables of earlier times. */
  previous?: PreviousPrices[];
  /** The web page that the prices were read from. */
  source?: string;
  /** The day on which the prices were last compared with their source. */
  checked?: string;
  /** Prices by prompt length, as some other cards write them. */
  tiered_pricing?: {
    /** Price of input tokens; multiplied by `unit`. */
    input: string | number;
    /** Price of output tokens; multiplied by `unit`. */
    output?: string | number | null;
    /** The longest prompt that the prices are for, in tokens. */
    max_tokens?: number | null;
  }[];
  /** Price of cached input tokens, as some other cards write it. */
  cached?: string | number;
}
/** Prices of long prompts. List every price that applies: none is inherited. */
export interface PriceTier {
  /** The tier prices the whole request when its prompt has more tokens than this. */
  above: number;
  /** Price of input tokens; multiplied by `unit`. */
  input?: string | number;
  /** Price of output tokens; multiplied by `unit`. */
  output?: string | number;
  /** Price of input tokens read from a cache; multiplied by `unit`. */
  cached_input?: string | number;
  /** Price of input tokens written to a cache for the default time; multiplied by `unit`. */
  cache_write?: string | number;
  /** Price of input tokens written to a cache for an hour; multiplied by `unit`. */
  cache_write_1h?: string | number;
  /** Price of reasoning tokens; multiplied by `unit`. */
  reasoning?: string | number;
  /** Price of audio input tokens; multiplied by `unit`. */
  audio_input?: string | number;
  /** Price of audio output tokens; multiplied by `unit`. */
  audio_output?: string | number;
  /** Price of audio input tokens read from a cache; multiplied by `unit`. */
  cached_audio_input?: string | number;
  /** Price of image input tokens; multiplied by `unit`. */
  image_input?: string | number;
  /** Price of image output tokens; multiplied by `unit`. */
  image_output?: string | number;
  /** Price of image input tokens read from a cache; multiplied by `unit`. */
  cached_image_input?: string | number;
  /** Price of one request; not multiplied by `unit`. */
  per_request?: string | number;
  /** Price of one image; not multiplied by `unit`. */
  per_image?: string | number;
  /** Price of one second; not multiplied by `unit`. */
  per_second?: string | number;
  /** Price of one minute; not multiplied by `unit`. */
  per_minute?: string | number;
  /** Price of one character; not multiplied by `unit`. */
  per_character?: string | number;
  /** Price of one page; not multiplied by `unit`. */
  per_page?: string | number;
  /** Price of one search unit; not multiplied by `unit`. */
  per_search_unit?: string | number;
}
/** A multiplier, or a price table of its own. */
export interface ServiceTierPrices {
  /** A factor for every price, instead of prices of its own. */
  multiplier?: string | number;
  /** Price of input tokens; multiplied by `unit`. */
  input?: string | number;
  /** Price of output tokens; multiplied by `unit`. */
  output?: string | number;
  /** Price of input tokens read from a cache; multiplied by `unit`. */
  cached_input?: string | number;
  /** Price of input tokens written to a cache for the default time; multiplied by `unit`. */
  cache_write?: string | number;
  /** Price of input tokens written to a cache for an hour; multiplied by `unit`. */
  cache_write_1h?: string | number;
  /** Price of reasoning tokens; multiplied by `unit`. */
  reasoning?: string | number;
  /** Price of audio input tokens; multiplied by `unit`. */
  audio_input?: string | number;
  /** Price of audio output tokens; multiplied by `unit`. */
  audio_output?: string | number;
  /** Price of audio input tokens read from a cache; multiplied by `unit`. */
  cached_audio_input?: string | number;
  /** Price of image input tokens; multiplied by `unit`. */
  image_input?: string | number;
  /** Price of image output tokens; multiplied by `unit`. */
  image_output?: string | number;
  /** Price of image input tokens read from a cache; multiplied by `unit`. */
  cached_image_input?: string | number;
  /** Price of one request; not multiplied by `unit`. */
  per_request?: string | number;
  /** Price of one image; not multiplied by `unit`. */
  per_image?: string | number;
  /** Price of one second; not multiplied by `unit`. */
  per_second?: string | number;
  /** Price of one minute; not multiplied by `unit`. */
  per_minute?: string | number;
  /** Price of one character; not multiplied by `unit`. */
  per_character?: string | number;
  /** Price of one page; not multiplied by `unit`. */
  per_page?: string | number;
  /** Price of one search unit; not multiplied by `unit`. */
  per_search_unit?: string | number;
  /** Prices that depend on the length of the prompt. */
  tiers?: PriceTier[];
}
/** Prices at some times of the day. */
export interface PriceWindow {
  /** When the window opens: UTC, included. */
  from: string;
  /** When the window closes: UTC, excluded. Before `from` when the window crosses midnight. */
  to: string;
  /** A factor for every price, instead of prices of its own. */
  multiplier?: string | number;
  /** Price of input tokens; multiplied by `unit`. */
  input?: string | number;
  /** Price of output tokens; multiplied by `unit`. */
  output?: string | number;
  /** Price of input tokens read from a cache; multiplied by `unit`. */
  cached_input?: string | number;
  /** Price of input tokens written to a cache for the default time; multiplied by `unit`. */
  cache_write?: string | number;
  /** Price of input tokens written to a cache for an hour; multiplied by `unit`. */
  cache_write_1h?: string | number;
  /** Price of reasoning tokens; multiplied by `unit`. */
  reasoning?: string | number;
  /** Price of audio input tokens; multiplied by `unit`. */
  audio_input?: string | number;
  /** Price of audio output tokens; multiplied by `unit`. */
  audio_output?: string | number;
  /** Price of audio input tokens read from a cache; multiplied by `unit`. */
  cached_audio_input?: string | number;
  /** Price of image input tokens; multiplied by `unit`. */
  image_input?: string | number;
  /** Price of image output tokens; multiplied by `unit`. */
  image_output?: string | number;
  /** Price of image input tokens read from a cache; multiplied by `unit`. */
  cached_image_input?: string | number;
  /** Price of one request; not multiplied by `unit`. */
  per_request?: string | number;
  /** Price of one image; not multiplied by `unit`. */
  per_image?: string | number;
  /** Price of one second; not multiplied by `unit`. */
  per_second?: string | number;
  /** Price of one minute; not multiplied by `unit`. */
  per_minute?: string | number;
  /** Price of one character; not multiplied by `unit`. */
  per_character?: string | number;
  /** Price of one page; not multiplied by `unit`. */
  per_page?: string | number;
  /** Price of one search unit; not multiplied by `unit`. */
  per_search_unit?: string | number;
}
/** The whole price table that was in force before a date. */
export interface PreviousPrices {
  /** The UTC date on which these prices ended: the first day that they did not apply. */
  until: string;
  /** Price of input tokens; multiplied by `unit`. */
  input?: string | number;
  /** Price of output tokens; multiplied by `unit`. */
  output?: string | number;
  /** Price of input tokens read from a cache; multiplied by `unit`. */
  cached_input?: string | number;
  /** Price of input tokens written to a cache for the default time; multiplied by `unit`. */
  cache_write?: string | number;
  /** Price of input tokens written to a cache for an hour; multiplied by `unit`. */
  cache_write_1h?: string | number;
  /** Price of reasoning tokens; multiplied by `unit`. */
  reasoning?: string | number;
  /** Price of audio input tokens; multiplied by `unit`. */
  audio_input?: string | number;
  /** Price of audio output tokens; multiplied by `unit`. */
  audio_output?: string | number;
  /** Price of audio input tokens read from a cache; multiplied by `unit`. */
  cached_audio_input?: string | number;
  /** Price of image input tokens; multiplied by `unit`. */
  image_input?: string | number;
  /** Price of image output tokens; multiplied by `unit`. */
  image_output?: string | number;
  /** Price of image input tokens read from a cache; multiplied by `unit`. */
  cached_image_input?: string | number;
  /** Price of one request; not multiplied by `unit`. */
  per_request?: string | number;
  /** Price of one image; not multiplied by `unit`. */
  per_image?: string | number;
  /** Price of one second; not multiplied by `unit`. */
  per_second?: string | number;
  /** Price of one minute; not multiplied by `unit`. */
  per_minute?: string | number;
  /** Price of one character; not multiplied by `unit`. */
  per_character?: string | number;
  /** Price of one page; not multiplied by `unit`. */
  per_page?: string | number;
  /** Price of one search unit; not multiplied by `unit`. */
  per_search_unit?: string | number;
  /** As the card's own `unit`, which it inherits. */
  unit?: string | number;
  /** As the card's own `currency`, which it inherits. */
  currency?: string;
  /** Prices that depend on the length of the prompt. */
  tiers?: PriceTier[];
  /** Prices by service tier, such as `batch`, `flex` or `priority`. */
  service_tiers?: {
    [k: string]: ServiceTierPrices;
  };
  /** Prices that depend on the time of the day. */
  windows?: PriceWindow[];
  /** What the input price counts. Tokens when left out. */
  input_per?: "token" | "character" | "second" | "minute" | "image" | "page" | "search_unit" | "request";
  /** What the output price counts. Tokens when left out. */
  output_per?: "token" | "character" | "second" | "minute" | "image" | "page" | "search_unit" | "request";
}
/** One provider: its names, its credentials and where its models are. */
export interface ProviderCard {
  /** The provider's id. */
  provider: string;
  /** The name that people see. */
  label: LocalizedText;
  /** One or two sentences about the provider. */
  description?: LocalizedText | null;
  /** The file of the small icon, in the folder `_assets`. */
  icon_small?: LocalizedText | null;
  /** The file of the large icon, in the folder `_assets`. */
  icon_large?: LocalizedText | null;
  /** The file of the small icon on a dark ground, in the folder `_assets`. */
  icon_small_dark?: LocalizedText | null;
  /** The file of the large icon on a dark ground, in the folder `_assets`. */
  icon_large_dark?: LocalizedText | null;
  /** The colour behind the icon, in quotes, such as "#FFFFFF". */
  background?: string | null;
  /** Where people learn how to get credentials. */
  help?: {
    /** The words of the link. */
    title: LocalizedText;
    /** Where the link leads. */
    url: LocalizedText;
  } | null;
  /** The types of model that the provider has. */
  supported_model_types: ("llm" | "text-embedding" | "rerank" | "speech2text" | "tts" | "moderation" | "text2img")[];
  /** Whether models ship with the catalogue, are configured by their users, or both. */
  configurate_methods: ("predefined-model" | "customizable-model")[];
  /** Where the model cards are, by model type. */
  models?: {
    /** Where the cards of large language models are. */
    llm?: ModelFiles;
    /** Where the cards of text embedding models are. */
    text_embedding?: ModelFiles;
    /** Where the cards of rerank models are. */
    rerank?: ModelFiles;
    /** Where the cards of text-to-speech models are. */
    tts?: ModelFiles;
    /** Where the cards of speech-to-text models are. */
    speech2text?: ModelFiles;
    /** Where the cards of moderation models are. */
    moderation?: ModelFiles;
  };
  /** The credentials that the provider asks for. */
  provider_credential_schema?: {
    /** The fields of the form, in order. */
    credential_form_schemas: CredentialForm[];
  } | null;
  /** The credentials that a model configured by its user asks for. */
  model_credential_schema?: {
    /** The field for the model's name. */
    model: {
      /** What people see beside the field for the model's name. */
      label: LocalizedText;
      /** What that field shows while it is empty. */
      placeholder?: LocalizedText | null;
    };
    /** The fields of the form, in order. */
    credential_form_schemas: CredentialForm[];
  } | null;
  /** Model ids in the order in which people see them, by model type. Usually in files of their own. */
  position?: {
    /** The order of large language models. */
    llm?: string[] | null;
    /** The order of text embedding models. */
    text_embedding?: string[] | null;
    /** The order of rerank models. */
    rerank?: string[] | null;
    /** The order of text-to-speech models. */
    tts?: string[] | null;
    /** The order of speech-to-text models. */
    speech2text?: string[] | null;
    /** The order of moderation models. */
    moderation?: string[] | null;
  } | null;
  /** What Dify's own loader needs besides. */
  extra?: {
    /** Python sources. */
    python: {
      /** The provider's source file. */
      provider_source: string;
      /** The source files of its model types. */
      model_sources?: string[];
    };
  };
}
/** Where the cards of one model type are. */
export interface ModelFiles {
  /** Patterns of the model cards' files, such as `models/llm/*.yaml`. */
  predefined?: string[];
  /** The file that lists the models in the order in which people see them. */
  position?: string;
}
/** One field of a credential form. */
export interface CredentialForm {
  /** The name under which the value is stored. */
  variable: string;
  /** What people see beside the field. */
  label: LocalizedText;
  /** What kind of field it is. */
  type: "text-input" | "secret-input" | "select" | "radio" | "switch";
  /** Whether the field must be filled in. True when left out. */
  required?: boolean;
  /** The value to start from. */
  default?: string | null;
  /** The choices of a select or radio field. */
  options?: FormOption[] | null;
  /** What an empty field shows. */
  placeholder?: LocalizedText | null;
  /** How many characters the value may have. No limit when left out. */
  max_length?: number;
  /** Conditions that must all hold for this to be shown. */
  show_on?: ShowOn[];
}
/** One choice of a select or radio field. */
export interface FormOption {
  /** What people see. */
  label: LocalizedText;
  /** The value that is stored. Quote what YAML would read as a number or a boolean. */
  value: string;
  /** Conditions that must all hold for this to be shown. */
  show_on?: ShowOn[];
}
export interface ShowOn {
  /** The variable of another field, or `__model_type` or `__model_name`. */
  variable: string;
  /** The value that it must have. */
  value: string;
}
