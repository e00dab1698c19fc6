import { type AzureAiStudioModelCredentials, type Models, models, provider } from "../../generated/azure_ai_studio.ts";
import { compatibleLlm, compatibleRerank } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Models of Azure AI Foundry at the addresses of their deployments: all are `custom`, with the credentials of each.
 * https://learn.microsoft.com/en-us/rest/api/aifoundry/modelinference/ */
export const azureAiStudio: Provider<
  Models,
  Record<never, never>,
  AzureAiStudioModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: {
    baseUrl: () => undefined,
    baseUrlCredential: "endpoint",
    version: { in: "given" },
    headers: ({ api_key, jwt_token }) => ({
      "api-key": api_key,
      authorization: jwt_token === undefined ? undefined : `Bearer ${jwt_token}`,
    }),
    query: ({ api_version }) => ({ "api-version": api_version }),
  },
  operations: {
    llm: compatibleLlm(
      // What the API itself does not know goes on to the model.
      { kind: "azure-ai-inference", headers: { "extra-parameters": "pass-through" }, userField: null },
      ({ choices }) => (choices["reasoning_support"] === "true" ? { maxTokens: "max_completion_tokens" } : undefined),
    ),
    rerank: compatibleRerank({ path: "v1/rerank" }),
  },
  validation: null,
});
