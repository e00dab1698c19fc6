// A team's own provider: its generated cards, codecs of ours and an endpoint.
import { defineProvider, unsupported, type Provider } from "typecard";
import { cohereRerankV2, openaiChat } from "typecard/adapters";
import {
  models,
  provider,
  type CohereCredentials,
  type CohereModelCredentials,
  type Models,
} from "typecard/models/cohere";

const api = {
  baseUrl: "https://models.example",
  version: { in: "base", name: "v1" },
  headers: ({ api_key }: Readonly<Record<string, string | undefined>>) => ({ authorization: `Bearer ${api_key}` }),
} as const;
const validation = { type: "llm", model: "command-a-03-2025" } as const;

export const acme: Provider<Models, CohereCredentials, CohereModelCredentials, "text-embedding"> = defineProvider({
  provider,
  models,
  api,
  validation,
  operations: {
    llm: { codec: async () => openaiChat },
    "text-embedding": unsupported("text-embedding", "Not offered here."),
    rerank: { codec: async () => cohereRerankV2 },
  },
});

acme().llm("command-a-03-2025");
// @ts-expect-error a model type that the provider says it cannot run
acme().textEmbedding("embed-v4.0");

// @ts-expect-error a model type of the cards without an operation
defineProvider({ provider, models, api, validation, operations: { llm: { codec: async () => openaiChat } } });
const cards = { provider, models, api };
const operations = {
  llm: { codec: async () => openaiChat },
  "text-embedding": unsupported("text-embedding", "Not offered here."),
  rerank: { codec: async () => cohereRerankV2 },
};
type Own = Provider<Models, CohereCredentials, CohereModelCredentials, "text-embedding">;
// @ts-expect-error cards are there, so that credentials can be validated by one of them
export const unchecked: Own = defineProvider({ ...cards, operations, validation: null });
