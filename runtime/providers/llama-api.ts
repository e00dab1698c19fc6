import {
  type LlamaApiCredentials,
  type LlamaApiModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/llama-api.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Meta's Llama API by its OpenAI-compatible endpoint. `LLAMA_API_KEY` is the key, when it is left out. https://llama.developer.meta.com/docs/features/compatibility */
export const llamaApi: Provider<Models, LlamaApiCredentials, LlamaApiModelCredentials> = /* @__PURE__ */ defineProvider(
  {
    provider,
    models,
    api: bearerApi({ baseUrl: "https://api.llama.com/compat/v1", key: "llama_api_key" }),
    operations: { llm: compatibleLlm({ systemRole: "system" }) },
    validation: { type: "llm", model: "Llama-3.3-70B-Instruct" },
  },
);
