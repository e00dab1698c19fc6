import { type MixedbreadModelCredentials, type Models, models, provider } from "../../generated/mixedbread.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Mixedbread: all models are `custom`. https://www.mixedbread.com/api-reference */
export const mixedbread: Provider<
  Models,
  Record<never, never>,
  MixedbreadModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.mixedbread.com/v1" }),
  operations: {
    "text-embedding": compatibleEmbedding(),
    rerank: {
      async codec() {
        const [{ rerankCodec }, { rerankShapes }] = await Promise.all([
          import("../adapters/rerank/index.ts"),
          import("../adapters/rerank/shapes.ts"),
        ]);
        return rerankCodec(rerankShapes.mixedbread);
      },
    },
  },
  validation: null,
});
