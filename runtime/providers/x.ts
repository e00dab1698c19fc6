import { type Models, type XCredentials, models, provider } from "../../generated/x.ts";
import { searchParameters } from "./compatible/search-parameters.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** xAI. Credentials that are left out are read from `X_API_KEY`, `X_ENDPOINT_URL` and `X_MODEL`. https://docs.x.ai/docs/api-reference */
export const x: Provider<Models, XCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.x.ai/v1", baseUrlCredential: "endpoint_url", version: "v1" }),
  operations: {
    llm: compatibleLlm({ maxTokens: "max_completion_tokens", parameters: { search_parameters: searchParameters } }),
  },
  validation: { type: "llm", model: "grok-4.5", modelCredential: "model" },
});
