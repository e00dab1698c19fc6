import { type MistralaiCredentials, type Models, models, provider } from "../../generated/mistralai.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleModeration } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import { answerFormat } from "./openai-parameters.ts";
import { mapParameters, type ParameterMapping } from "./parameter-mapping.ts";
import type { Provider } from "./provider-types.ts";

/** Mistral. `MISTRALAI_API_KEY` is the key, when it is left out. https://docs.mistral.ai/api/ */
export const mistralai: Provider<Models, MistralaiCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.mistral.ai/v1" }),
  operations: {
    llm: {
      codec: async () => (await import("../adapters/mistral-chat/index.ts")).mistralChat,
      parameters: (parameters, card) => mapParameters(mapping, parameters, card),
    },
    "text-embedding": compatibleEmbedding(),
    moderation: compatibleModeration(),
  },
  validation: { type: "llm", model: "ministral-3b-latest" },
});

/** https://docs.mistral.ai/capabilities/reasoning/ */
const mapping: ParameterMapping = {
  ...answerFormat,
  // Without it, a reasoning model answers by the caller's own system message.
  reasoning_mode: { values: { true: { prompt_mode: "reasoning" }, false: {} } },
};
