import { type Models, models, type OpenrouterModelCredentials, provider } from "../../generated/openrouter.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleLlm, compatibleRerank } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** OpenRouter: all models are `custom`. https://openrouter.ai/docs/api-reference/overview */
export const openrouter: Provider<
  Models,
  Record<never, never>,
  OpenrouterModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://openrouter.ai/api/v1" }),
  operations: {
    // https://openrouter.ai/docs/use-cases/reasoning-tokens
    llm: compatibleLlm({
      reasoningFields: ["reasoning"],
      reasoningDetailsReply: true,
      parameters: { reasoning_effort: "reasoning.effort", thinking_budget: "reasoning.max_tokens" },
    }),
    "text-embedding": compatibleEmbedding(),
    rerank: compatibleRerank(),
  },
  validation: null,
});
