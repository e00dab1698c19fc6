import type { ParameterMapping } from "./parameter-mapping.ts";

/** `response_format` is an object on the wire of Chat Completions; `text` is what every API does by itself. */
export const answerFormat: ParameterMapping = {
  response_format: { values: { text: {}, json_object: { response_format: { type: "json_object" } } } },
};

/** How the Responses API spells the cards' parameters. https://platform.openai.com/docs/api-reference/responses/create */
export const responsesParameters: ParameterMapping = {
  max_tokens: "max_output_tokens",
  max_completion_tokens: "max_output_tokens",
  reasoning_effort: "reasoning.effort",
  reasoning_mode: "reasoning.mode",
  reasoning_context: "reasoning.context",
  reasoning_summary: "reasoning.summary",
  verbosity: "text.verbosity",
  response_format: { values: { text: {}, json_object: { text: { format: { type: "json_object" } } } } },
  presence_penalty: { values: { 0: {} } },
  frequency_penalty: { values: { 0: {} } },
};

/** How Chat Completions spells them. https://platform.openai.com/docs/api-reference/chat/create */
export const chatParameters: ParameterMapping = {
  ...answerFormat,
  reasoning_mode: { refuse: "only the Responses API knows it (api_protocol)" },
  reasoning_context: { refuse: "only the Responses API knows it (api_protocol)" },
  reasoning_summary: { refuse: "only the Responses API knows it (api_protocol)" },
};

/** The same for models that reason. */
export const reasoningChatParameters: ParameterMapping = { ...chatParameters, max_tokens: "max_completion_tokens" };
