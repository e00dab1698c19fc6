import {
  type AnthropicCredentials,
  type AnthropicModelCredentials,
  models,
  type Models,
  provider,
} from "../../generated/anthropic.ts";
import type { Card } from "../models/card.ts";
import { defineProvider } from "./define-provider.ts";
import { type Fields, mapParameters, type ParameterMapping } from "./parameter-mapping.ts";
import type { Provider } from "./provider-types.ts";

/** Anthropic. Credentials that are left out are read from `ANTHROPIC_API_KEY` and `ANTHROPIC_API_URL`. https://docs.claude.com/en/api/overview */
export const anthropic: Provider<Models, AnthropicCredentials, AnthropicModelCredentials> =
  /* @__PURE__ */ defineProvider({
    provider,
    models,
    api: {
      baseUrl: "https://api.anthropic.com",
      baseUrlCredential: "anthropic_api_url",
      version: { in: "path" },
      headers: ({ anthropic_api_key }) => ({ "x-api-key": anthropic_api_key }),
    },
    operations: {
      llm: {
        codec: async () => (await import("../adapters/anthropic-messages/index.ts")).anthropicMessages,
        countTokens: async () => (await import("../adapters/anthropic-count-tokens/index.ts")).anthropicCountTokens,
        // The API wants max_tokens always; cards require it, custom models may not.
        parameters: (parameters, card) => ({
          max_tokens: 4096,
          ...joinBetas(mapParameters(mapping, parameters, card), parameters),
        }),
      },
    },
    validation: { type: "llm", model: "claude-haiku-5-5" },
  });

/** How the Messages API spells the cards' parameters. https://docs.claude.com/en/api/messages */
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
  prompt_caching_system_message: "prompt_caching.systemMessage",
  prompt_caching_tool_definitions: "prompt_caching.toolDefinitions",
  prompt_caching_tool_results: "prompt_caching.toolResults",
  prompt_caching_images: "prompt_caching.images",
  prompt_caching_documents: "prompt_caching.documents",
  prompt_caching_message_flow: "prompt_caching.messageFlow",
  prompt_caching_ttl: "prompt_caching.ttl",
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
