import { cacheControl } from "../../adapters/openai-chat/cache-control.ts";
import { promptCaching } from "../anthropic-parameters.ts";
import type { ParameterMapping } from "../parameter-mapping.ts";
import type { Operations } from "../provider-types.ts";
import { type ChatDifferences, compatibleLlm } from "./operations.ts";
import { searchParameters } from "./search-parameters.ts";
import { reasoningObject } from "./thinking.ts";

/** Gateways that serve many vendors' models by Chat Completions: each model takes the parameters of its vendor, as far as they can be said there. */
export function gatewayLlm(): Operations["llm"] {
  return compatibleLlm(
    { rewrite: cacheControl, parameters: vendorParameters },
    ({ card }) => vendors.find(([pattern]) => pattern.test(card.descriptor.model))?.[1],
  );
}

/** In what the vendors' models differ, by their ids. */
const vendors: readonly (readonly [RegExp, ChatDifferences])[] = [
  // They know neither system nor developer messages.
  [/^o1-(mini|preview)/, { systemRole: "user", maxTokens: "max_completion_tokens" }],
  [/^(o\d|gpt-[5-9])/, { maxTokens: "max_completion_tokens" }],
  [/^gemini-/, { parameters: reasoningObject }],
];

/** What is said alike to all of them. */
export const vendorParameters: ParameterMapping = {
  ...promptCaching,
  // https://docs.claude.com/en/docs/build-with-claude/extended-thinking
  thinking: (isOn) => ({ thinking: { type: isOn === false ? "disabled" : "enabled" } }),
  thinking_budget: (tokens, { thinking: isOn }) =>
    isOn === false ? {} : { thinking: { type: "enabled", budget_tokens: tokens } },
  extended_output: { refuse: "it is a header of Anthropic's own API", except: [false] },
  search_parameters: searchParameters,
  // The call says it.
  enable_stream: null,
};
