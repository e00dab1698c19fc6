import { type Models, models, provider, type ReplicateModelCredentials } from "../../generated/replicate.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/**
 * Replicate: models are `custom`, as `owner/name` where they are official, with the credential `model_version` where not. Predictions
 * are asked for until they are done. https://replicate.com/docs/reference/http
 */
export const replicate: Provider<
  Models,
  Record<never, never>,
  ReplicateModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.replicate.com/v1", key: "replicate_api_token" }),
  operations: {
    llm: { codec: async () => (await import("../adapters/replicate/index.ts")).replicateText },
    "text-embedding": { codec: async () => (await import("../adapters/replicate/index.ts")).replicateEmbeddings },
  },
  validation: null,
  wireModelCredential: "model_version",
});
