import type { Card } from "../models/card.ts";
import { type Fields, mapParameters, type ParameterMapping } from "./parameter-mapping.ts";

/** The cards' parameters of Claude as the Messages API spells them, at Anthropic and at those who pass its API on. https://docs.claude.com/en/api/messages */
export function anthropicParameters(parameters: Fields, card: Card): Fields {
  // The API wants max_tokens always; cards require it, custom models may not.
  return { max_tokens: 4096, ...joinBetas(mapParameters(mapping, parameters, card), parameters) };
}

/** The cards' switches as codecs take them: see `PromptCaching`. */
export const promptCaching: ParameterMapping = {
  prompt_caching_system_message: "prompt_caching.systemMessage",
  prompt_caching_tool_definitions: "prompt_caching.toolDefinitions",
  prompt_caching_tool_results: "prompt_caching.toolResults",
  prompt_caching_images: "prompt_caching.images",
  prompt_caching_documents: "prompt_caching.documents",
  prompt_caching_message_flow: "prompt_caching.messageFlow",
  prompt_caching_ttl: "prompt_caching.ttl",
};

const mapping: ParameterMapping = {
  thinking: (value, parameters, card) => ({
    thinking: typeof value === "boolean" ? thinking(value, parameters, card) : value,
  }),
  // Said with `thinking`, except where a model thinks always.
  thinking_budget: null,
  thinking_display: (display, parameters) =>
    parameters["thinking"] === undefined ? { thinking: { type: "adaptive", display } } : {},
  effort: "output_config.effort",
  task_budget: (total) => ({ output_config: { task_budget: { type: "tokens", total } } }),
  context_1m: null,
  response_format: { values: { text: {} } },
  ...promptCaching,
};

/**
 * https://docs.claude.com/en/docs/build-with-claude/extended-thinking: with a budget; and adaptive, for models that know it:
 * those whose cards have an effort but `high` at most, or no budget.
 */
function thinking(isOn: boolean, { thinking_budget: budget, thinking_display: display }: Fields, card: Card): Fields {
  if (!isOn) return { type: "disabled" };
  const shown = display === undefined ? {} : { display };
  const rule = card.descriptor.parameter_rules.find(({ name }) => name === "thinking_budget");
  const tokens = budget ?? (isAdaptive(card) ? undefined : (rule?.default ?? rule?.min));
  return tokens === undefined || tokens === null
    ? { type: "adaptive", ...shown }
    : { type: "enabled", budget_tokens: tokens, ...shown };
}

/** Models that take any effort up to `max` decide themselves how long to think. */
function isAdaptive(card: Card): boolean {
  return card.descriptor.parameter_rules.some(({ name, options }) => name === "effort" && options.includes("max"));
}

/** What is a beta has to be named in a header. https://docs.claude.com/en/api/beta-headers */
const betas: Readonly<Record<string, string>> = {
  context_1m: "context-1m-2025-08-07",
  task_budget: "task-budgets-2026-03-13",
};

function joinBetas(wire: Fields, parameters: Fields): Fields {
  const named = Object.entries(betas).filter(([name]) => parameters[name] !== undefined && parameters[name] !== false);
  return named.length === 0 ? wire : { ...wire, anthropic_beta: named.map(([, beta]) => beta) };
}
