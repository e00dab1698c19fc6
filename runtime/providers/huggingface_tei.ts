import { type HuggingfaceTeiModelCredentials, type Models, models, provider } from "../../generated/huggingface_tei.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Text Embeddings Inference, a server of one's own: all its models are `custom`. https://huggingface.github.io/text-embeddings-inference/ */
export const huggingfaceTei: Provider<
  Models,
  Record<never, never>,
  HuggingfaceTeiModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: () => undefined, baseUrlCredential: "server_url" }),
  operations: {
    "text-embedding": { codec: async () => (await import("../adapters/tei-embeddings/index.ts")).teiEmbeddings },
    rerank: {
      async codec() {
        const [{ rerankCodec }, { rerankShapes }, { teiErrors }] = await Promise.all([
          import("../adapters/rerank/index.ts"),
          import("../adapters/rerank/shapes.ts"),
          import("../adapters/tei-embeddings/index.ts"),
        ]);
        return rerankCodec({ ...rerankShapes.tei, errors: teiErrors.rows });
      },
    },
  },
  validation: null,
});
