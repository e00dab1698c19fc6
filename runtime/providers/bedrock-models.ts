import type { Fields } from "./parameter-mapping.ts";

/**
 * The model that a request is for: a card is a family, whose parameters say which model and how far from its region it may be
 * served. Undefined for a card that is a model itself.
 */
export function bedrockModelId(family: string, parameters: Fields, region: string): string | undefined {
  const option = parameters["model_name"];
  const model = typeof option === "string" ? families[family]?.[option.trim()] : undefined;
  if (model === undefined) return undefined;
  const prefix = prefixOf(model, String(parameters["cross-region"] ?? "disabled"), region);
  return prefix === undefined ? model.id : `${prefix}.${model.id}`;
}

/** A model's id, and which inference profiles it has. */
interface BedrockModel {
  readonly id: string;
  /**
   * `continents`: those of the first profiles, with one for all of Asia and the Pacific. `countries`: Japan and Australia have their
   * own. `only`: as `continents`, and not served without one.
   */
  readonly profiles?: "continents" | "countries" | "only" | undefined;
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html. A model without profiles is served in its region, whatever is wished. */
function prefixOf({ profiles }: BedrockModel, wish: string, region: string): string | undefined {
  if (profiles === undefined) return undefined;
  if (wish === "global") return "global";
  if (wish === "japan") return "jp";
  return wish === "geographic" || profiles === "only" ? geography(region, profiles === "countries") : undefined;
}

function geography(region: string, hasCountries: boolean): string | undefined {
  if (hasCountries) {
    if (/^ap-northeast-[13]$/.test(region)) return "jp";
    if (/^ap-southeast-[24]$/.test(region)) return "au";
  }
  return geographies.find(([pattern]) => pattern.test(region))?.[1];
}

const geographies: readonly (readonly [RegExp, string])[] = [
  [/^us-gov-/, "us-gov"],
  [/^(?:us|ca)-/, "us"],
  [/^eu-/, "eu"],
  [/^(?:ap|me)-/, "apac"],
];

const inRegion = (id: string): BedrockModel => ({ id });
const onContinents = (id: string): BedrockModel => ({ id, profiles: "continents" });
const inCountries = (id: string): BedrockModel => ({ id, profiles: "countries" });

/** The models of the families, by the option that stands for each. https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html */
const families: Readonly<Record<string, Readonly<Record<string, BedrockModel>>>> = {
  "anthropic claude 5": {
    "Opus 5": inCountries("anthropic.claude-opus-5"),
    "Sonnet 5": inCountries("anthropic.claude-sonnet-5"),
    "Fable 5": inCountries("anthropic.claude-fable-5"),
  },
  "anthropic claude": {
    "Claude 4.8 Opus": inCountries("anthropic.claude-opus-4-8"),
    "Claude 4.7 Opus": inCountries("anthropic.claude-opus-4-7"),
    "Claude 4.6 Sonnet": inCountries("anthropic.claude-sonnet-4-6"),
    "Claude 4.6 Opus": inCountries("anthropic.claude-opus-4-6-v1"),
    "Claude 4.5 Opus": inCountries("anthropic.claude-opus-4-5-20251101-v1:0"),
    "Claude 4.5 Haiku": inCountries("anthropic.claude-haiku-4-5-20251001-v1:0"),
    "Claude 4.5 Sonnet": inCountries("anthropic.claude-sonnet-4-5-20250929-v1:0"),
    "Claude 4.1 Opus": onContinents("anthropic.claude-opus-4-1-20250805-v1:0"),
    "Claude 4.0 Sonnet": onContinents("anthropic.claude-sonnet-4-20250514-v1:0"),
    "Claude 4.0 Opus": onContinents("anthropic.claude-opus-4-20250514-v1:0"),
    "Claude 3.7 Sonnet": onContinents("anthropic.claude-3-7-sonnet-20250219-v1:0"),
    "Claude 3.5 Sonnet V2": onContinents("anthropic.claude-3-5-sonnet-20241022-v2:0"),
    "Claude 3.5 Sonnet": onContinents("anthropic.claude-3-5-sonnet-20240620-v1:0"),
    "Claude 3.5 Haiku": onContinents("anthropic.claude-3-5-haiku-20241022-v1:0"),
    "Claude 3 Opus": onContinents("anthropic.claude-3-opus-20240229-v1:0"),
    "Claude 3 Sonnet": onContinents("anthropic.claude-3-sonnet-20240229-v1:0"),
    "Claude 3 Haiku": onContinents("anthropic.claude-3-haiku-20240307-v1:0"),
  },
  "amazon nova": {
    "Nova Premier V1": onContinents("amazon.nova-premier-v1:0"),
    "Nova Pro V1": onContinents("amazon.nova-pro-v1:0"),
    "Nova Lite V1": onContinents("amazon.nova-lite-v1:0"),
    "Nova Lite V2": inCountries("amazon.nova-2-lite-v1:0"),
    "Nova Micro V1": onContinents("amazon.nova-micro-v1:0"),
  },
  cohere: {
    "Command R+": inRegion("cohere.command-r-plus-v1:0"),
    "Command R": inRegion("cohere.command-r-v1:0"),
    Command: inRegion("cohere.command-text-v14"),
    "Command Light": inRegion("cohere.command-light-text-v14"),
  },
  meta: {
    "Llama 3 8B Instruct": inRegion("meta.llama3-8b-instruct-v1:0"),
    "Llama 3 70B Instruct": inRegion("meta.llama3-70b-instruct-v1:0"),
    "Llama 3.1 8B Instruct": onContinents("meta.llama3-1-8b-instruct-v1:0"),
    "Llama 3.1 70B Instruct": onContinents("meta.llama3-1-70b-instruct-v1:0"),
    "Llama 3.1 405B Instruct": onContinents("meta.llama3-1-405b-instruct-v1:0"),
    "Llama 3.2 11B Instruct": onContinents("meta.llama3-2-11b-instruct-v1:0"),
    "Llama 3.2 90B Instruct": onContinents("meta.llama3-2-90b-instruct-v1:0"),
  },
  mistral: {
    "Mistral 7B Instruct": inRegion("mistral.mistral-7b-instruct-v0:2"),
    "Mistral Large": inRegion("mistral.mistral-large-2402-v1:0"),
    "Mistral Small": inRegion("mistral.mistral-small-2402-v1:0"),
    "Mixtral 8x7B Instruct": inRegion("mistral.mixtral-8x7b-instruct-v0:1"),
  },
  ai21: {
    "Jamba 1.5 Mini": inRegion("ai21.jamba-1-5-mini-v1:0"),
    "Jamba 1.5 Large": inRegion("ai21.jamba-1-5-large-v1:0"),
  },
  deepseek: {
    "DeepSeek R1": { id: "deepseek.r1-v1:0", profiles: "only" },
    "DeepSeek V3.1": inRegion("deepseek.v3-v1:0"),
    "DeepSeek V3.2": inRegion("deepseek.v3.2"),
  },
  qwen: {
    "Qwen3 235B": inRegion("qwen.qwen3-235b-a22b-2507-v1:0"),
    "Qwen3 32B": inRegion("qwen.qwen3-32b-v1:0"),
    "Qwen3 Coder 480B": inRegion("qwen.qwen3-coder-480b-a35b-v1:0"),
    "Qwen3 Coder 30B": inRegion("qwen.qwen3-coder-30b-a3b-v1:0"),
  },
  openai: {
    "GPT-5.6 Sol": onContinents("openai.gpt-5.6-sol"),
    "GPT-5.6 Terra": onContinents("openai.gpt-5.6-terra"),
    "GPT-5.6 Luna": onContinents("openai.gpt-5.6-luna"),
    "GPT-5.5": onContinents("openai.gpt-5.5"),
    "GPT-5.4": onContinents("openai.gpt-5.4"),
    "GPT OSS 120B": inRegion("openai.gpt-oss-120b-1:0"),
    "GPT OSS 20B": inRegion("openai.gpt-oss-20b-1:0"),
  },
};
