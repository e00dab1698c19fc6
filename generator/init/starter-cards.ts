import type { ModelType } from "../../runtime/core/descriptor.ts";
import type { CardFacts, Fact, FactMap } from "../import/facts/card.ts";
import { sectionOf } from "../import/facts/provider-facts.ts";
import { labelOfId } from "../import/words/label.ts";
import { describeProvider } from "../import/words/provider-words.ts";

/** The first provider of a project. */
export interface StarterProvider {
  /** The provider's id. */
  readonly id: string;
  readonly label: string;
  readonly types: readonly ModelType[];
  /** An ISO date, for the prices of the example. */
  readonly today: string;
}

/** A provider card, and a card and a position file for each model type: complete, so that people change values rather than look for keys. */
export function starterCards(provider: StarterProvider): readonly CardFacts[] {
  const models = provider.types.flatMap((type): readonly CardFacts[] => {
    const folder = `models/${sectionOf(type)}`;
    const { id, facts } = starterModel(provider, type);
    return [
      { kind: "model", file: `${folder}/${id}.yaml`, facts },
      { kind: "position", file: `${folder}/_position.yaml`, facts: [id] },
    ];
  });
  return [{ kind: "provider", file: `provider/${provider.id}.yaml`, facts: providerCard(provider) }, ...models];
}

function providerCard({ id, label, types }: StarterProvider): FactMap {
  return {
    provider: id,
    label: { en_US: label },
    description: { en_US: describeProvider(label, types, true) },
    supported_model_types: types,
    configurate_methods: ["predefined-model"],
    models: Object.fromEntries(types.map((type) => [sectionOf(type), sectionTable(type)])),
    provider_credential_schema: {
      credential_form_schemas: [
        {
          variable: "api_key",
          label: { en_US: "API Key" },
          type: "secret-input",
          required: true,
          placeholder: { en_US: "Enter your API key" },
        },
      ],
    },
  };
}

/** Where the cards of a model type are. */
export function sectionTable(type: ModelType): FactMap {
  const section = sectionOf(type);
  return { predefined: [`models/${section}/*.yaml`], position: `models/${section}/_position.yaml` };
}

/** The example model of a type. */
function starterModel(
  { id: provider, today }: Pick<StarterProvider, "id" | "today">,
  type: ModelType,
): { id: string; facts: FactMap } {
  const id = `${provider}-${names[type]}`;
  return { id, facts: modelFacts({ id, provider, today, type }) };
}

/** A complete card with example values. */
export function modelFacts({
  id,
  provider,
  today,
  type,
}: {
  id: string;
  provider: string;
  today: string;
  type: ModelType;
}): FactMap {
  const { pricing, ...rest } = examples[type];
  return {
    model: id,
    label: { en_US: labelOfId(id) },
    model_type: type,
    ...rest,
    pricing: { ...pricing, source: `https://${provider.replaceAll("_", "-")}.example/pricing`, checked: today },
  };
}

const names: Readonly<Record<ModelType, string>> = {
  llm: "chat",
  "text-embedding": "embedding",
  rerank: "rerank",
  speech2text: "transcribe",
  tts: "speech",
  moderation: "moderation",
};

interface Example {
  readonly [key: string]: Fact;
  readonly pricing: FactMap;
}

const perMillion = { unit: "0.000001", currency: "USD" };

const examples: Readonly<Record<ModelType, Example>> = {
  llm: {
    features: ["tool-call", "multi-tool-call", "stream-tool-call", "vision"],
    model_properties: { mode: "chat", context_size: 128000 },
    parameter_rules: [
      { name: "temperature", use_template: "temperature", default: 1, max: 2 },
      { name: "top_p", use_template: "top_p" },
      { name: "max_tokens", use_template: "max_tokens", default: 4096, max: 16384 },
    ],
    pricing: { input: "1.00", output: "4.00", cached_input: "0.10", ...perMillion },
  },
  "text-embedding": {
    model_properties: { context_size: 8192, max_chunks: 64 },
    pricing: { input: "0.10", ...perMillion },
  },
  rerank: {
    model_properties: { context_size: 8192 },
    pricing: { input: "0.10", ...perMillion },
  },
  speech2text: {
    model_properties: { file_upload_limit: 25, supported_file_extensions: "flac,mp3,mp4,m4a,ogg,wav,webm" },
    pricing: { input: "0.006", unit: "1", currency: "USD", input_per: "minute" },
  },
  tts: {
    model_properties: {
      default_voice: "alto",
      voices: [{ name: "Alto", mode: "alto", language: ["en-US"] }],
      word_limit: 4096,
      audio_type: "mp3",
      max_workers: 5,
    },
    pricing: { input: "15.00", ...perMillion, input_per: "character" },
  },
  moderation: {
    model_properties: { context_size: 8192, max_chunks: 32 },
    pricing: { input: "0.10", ...perMillion },
  },
};
