import { type Models, type NovitaCredentials, models, provider } from "../../generated/novita.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Novita. `NOVITA_API_KEY` is the key, when it is left out. https://novita.ai/docs/api-reference/model-apis-llm-create-chat-completion */
export const novita: Provider<Models, NovitaCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.novita.ai/openai/v1" }),
  operations: { llm: compatibleLlm() },
  validation: { type: "llm", model: "meta-llama/llama-3.1-8b-instruct" },
});
