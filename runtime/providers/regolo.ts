import { type Models, type RegoloCredentials, models, provider } from "../../generated/regolo.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Regolo. `REGOLO_API_KEY` is the key, when it is left out. https://docs.regolo.ai */
export const regolo: Provider<Models, RegoloCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.regolo.ai/v1", key: "regolo_api_key" }),
  operations: { llm: compatibleLlm(), "text-embedding": compatibleEmbedding() },
  validation: { type: "llm", model: "Llama-3.1-8B-Instruct" },
});
