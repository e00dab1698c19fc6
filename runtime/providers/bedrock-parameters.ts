import { invokeError } from "../core/error.ts";
import type { Card } from "../models/card.ts";
import { type Fields, mapParameters, type ParameterMapping } from "./parameter-mapping.ts";

/** The cards' parameters as Converse spells them; what it does not know is the model's own. https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html */
export function converseParameters(model: string, parameters: Fields, card: Card): Fields {
  return mapParameters(
    { ...converseMapping, top_k: topK(model), ...(isAdaptive(model) ? adaptive : {}) },
    parameters,
    card,
  );
}

/** Which model answers is said by its id. */
const choice: ParameterMapping = { model_name: null, "cross-region": null };

const converseMapping: ParameterMapping = {
  ...choice,
  max_tokens: "maxTokens",
  max_new_tokens: "maxTokens",
  max_gen_len: "maxTokens",
  top_p: "topP",
  system_cache_checkpoint: (isOn) => (isOn === true ? { cache_points: { system: true } } : {}),
  latest_two_messages_cache_checkpoint: (isOn) => (isOn === true ? { cache_points: { userMessages: 2 } } : {}),
  // https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html: 1024 tokens at least.
  reasoning_type: (isOn, { reasoning_budget: budget }) =>
    isOn === true
      ? { thinking: { type: "enabled", budget_tokens: Math.max(1024, typeof budget === "number" ? budget : 0) } }
      : {},
  // Said with `reasoning_type`.
  reasoning_budget: null,
  effort: "output_config.effort",
  anthropic_beta: (names) => {
    const betas = betasIn(names);
    return betas.length > 0 ? { anthropic_beta: betas } : {};
  },
  refusal_fallback: (isOn, _, { descriptor: { model } }) => {
    if (isOn !== true) return {};
    throw invokeError(
      "refusal_fallback cannot be sent: a refusal is the finish reason content_filter, after which another model may be asked",
      { reason: "unsupported_parameter", model },
    );
  },
  // Only the models of the Responses API know it.
  reasoning_effort: null,
};

/** Claude 4.7 and later decide themselves how long to think. */
function isAdaptive(model: string): boolean {
  return /claude-(?:opus-4-[78]|(?:opus|sonnet|fable|haiku|mythos)-[5-9])/.test(model);
}

const adaptive: ParameterMapping = {
  reasoning_type: (isOn) => (isOn === true ? { thinking: { type: "adaptive" } } : {}),
};

/** 0 stands for no bound. */
function topK(model: string): ParameterMapping[string] {
  return (value) => {
    if (value === 0) return {};
    if (/amazon\.nova/.test(model)) return { additionalModelRequestFields: { inferenceConfig: { topK: value } } };
    return /cohere\./.test(model) ? { k: value } : { top_k: value };
  };
}

function betasIn(names: unknown): readonly string[] {
  const given = Array.isArray(names) ? names.map(String) : String(names ?? "").split(",");
  return given.map((it) => it.trim()).filter((it) => it !== "");
}

/** Cohere's first models, which continue a text. https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-cohere-command.html */
export function commandParameters(parameters: Fields, card: Card): Fields {
  return mapParameters(
    { ...choice, max_new_tokens: "max_tokens", top_p: "p", top_k: (value) => (value === 0 ? {} : { k: value }) },
    parameters,
    card,
  );
}

/** OpenAI's models, by its Responses API. https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-openai.html */
export function responsesParameters(parameters: Fields, card: Card): Fields {
  return mapParameters(
    { ...choice, max_tokens: "max_output_tokens", reasoning_effort: "reasoning.effort" },
    parameters,
    card,
  );
}
