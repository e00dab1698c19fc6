import { type Models, models, type NomicCredentials, provider } from "../../generated/nomic.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Nomic Atlas. `NOMIC_API_KEY` is the key, when it is left out. https://docs.nomic.ai/reference/api/embed-text-v-1-embedding-text-post */
export const nomic: Provider<Models, NomicCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api-atlas.nomic.ai", key: "nomic_api_key" }),
  operations: {
    "text-embedding": {
      codec: async () => (await import("../adapters/nomic-embeddings/index.ts")).nomicEmbeddings,
    },
  },
  validation: { type: "text-embedding", model: "nomic-embed-text-v1.5" },
});
