import {
  type FireworksCredentials,
  type FireworksModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/fireworks.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Fireworks. `FIREWORKS_API_KEY` is the key, when it is left out. https://docs.fireworks.ai/api-reference/post-chatcompletions */
export const fireworks: Provider<Models, FireworksCredentials, FireworksModelCredentials> =
  /* @__PURE__ */ defineProvider({
    provider,
    models,
    api: bearerApi({ baseUrl: "https://api.fireworks.ai/inference/v1", key: "fireworks_api_key" }),
    operations: {
      llm: compatibleLlm({
        systemRole: "system",
        parameters: { context_length_exceeded_behavior: { values: { None: {} } } },
      }),
      "text-embedding": compatibleEmbedding(),
    },
    validation: { type: "llm", model: "accounts/fireworks/models/llama-v3p1-8b-instruct" },
  });
