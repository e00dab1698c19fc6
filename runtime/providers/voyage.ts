import { type Models, models, provider, type VoyageModelCredentials } from "../../generated/voyage.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Voyage AI: all models are `custom`. https://docs.voyageai.com/reference/embeddings-api */
export const voyage: Provider<Models, Record<never, never>, VoyageModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.voyageai.com/v1" }),
  operations: {
    "text-embedding": { codec: async () => (await import("../adapters/voyage-embeddings/index.ts")).voyageEmbeddings },
    rerank: { codec: async () => (await import("../adapters/voyage-rerank/index.ts")).voyageRerank },
  },
  validation: null,
});
