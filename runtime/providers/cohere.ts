import {
  type CohereCredentials,
  type CohereModelCredentials,
  models,
  type Models,
  provider,
} from "../../generated/cohere.ts";
import { defineProvider } from "./define-provider.ts";
import { type Fields, mapParameters, type ParameterMapping } from "./parameter-mapping.ts";
import type { Provider } from "./provider-types.ts";

/** Cohere, version 2 of its API. Credentials that are left out are read from `COHERE_API_KEY` and `COHERE_BASE_URL`. https://docs.cohere.com/reference/about */
export const cohere: Provider<Models, CohereCredentials, CohereModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: {
    baseUrl: "https://api.cohere.com",
    baseUrlCredential: "base_url",
    version: { in: "path" },
    headers: ({ api_key }) => ({ authorization: `Bearer ${api_key}` }),
  },
  operations: {
    llm: {
      codec: async () => (await import("../adapters/cohere-chat-v2/index.ts")).cohereChatV2,
      parameters: (parameters, card) => mapParameters(mapping, parameters, card),
    },
    "text-embedding": { codec: async () => (await import("../adapters/cohere-embed-v2/index.ts")).cohereEmbedV2 },
    rerank: { codec: async () => (await import("../adapters/cohere-rerank-v2/index.ts")).cohereRerankV2 },
  },
  validation: { type: "llm", model: "command-r7b-12-2024" },
});

/** How the chat API spells the cards' parameters. https://docs.cohere.com/reference/chat */
const mapping: ParameterMapping = {
  thinking: (value, { thinking_budget: budget }) => ({
    thinking: typeof value === "boolean" ? thinking(value, budget) : value,
  }),
  // A budget alone switches nothing: models that think do so unless told otherwise.
  thinking_budget: (budget, { thinking: isOn }) => (isOn === undefined ? { thinking: thinking(true, budget) } : {}),
  response_format: { values: { text: {}, json_object: { response_format: { type: "json_object" } } } },
  // Version 2 leaves out nothing by itself, and has no such field: AUTO is what cards of the first version fill in.
  prompt_truncation: { values: { OFF: {}, AUTO: {} } },
  preamble_override: { refuse: "version 2 of the API takes a system message instead" },
};

/** https://docs.cohere.com/docs/reasoning */
function thinking(isOn: boolean, budget: unknown): Fields {
  if (!isOn) return { type: "disabled" };
  return budget === undefined ? { type: "enabled" } : { type: "enabled", token_budget: budget };
}
