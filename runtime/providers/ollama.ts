import { type Models, models, type OllamaModelCredentials, provider } from "../../generated/ollama.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider, unsupported } from "./define-provider.ts";
import { mapParameters, type ParameterMapping } from "./parameter-mapping.ts";
import type { Provider } from "./provider-types.ts";

/** Ollama, a server of one's own: all its models are `custom`, with the credentials of each. https://docs.ollama.com/api/introduction */
export const ollama: Provider<
  Models,
  Record<never, never>,
  OllamaModelCredentials,
  "rerank"
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: () => undefined, baseUrlCredential: "base_url" }),
  operations: {
    llm: {
      codec: async () => (await import("../adapters/ollama-chat/index.ts")).ollamaChat,
      parameters: (parameters, card) => mapParameters(mapping, parameters, card),
      media: "bytes",
    },
    "text-embedding": { codec: async () => (await import("../adapters/ollama-embeddings/index.ts")).ollamaEmbeddings },
    rerank: unsupported("rerank", "Ollama has no reranking"),
  },
  validation: null,
});

/** https://docs.ollama.com/modelfile#parameter */
const mapping: ParameterMapping = {
  max_tokens: "num_predict",
  enable_thinking: "think",
  response_format: { values: { text: {}, json_object: { format: "json" } } },
};
