import { type Models, type UpstageCredentials, models, provider } from "../../generated/upstage.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Upstage. `UPSTAGE_API_KEY` is the key, when it is left out. https://console.upstage.ai/api/chat */
export const upstage: Provider<Models, UpstageCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.upstage.ai/v1/solar", key: "upstage_api_key" }),
  operations: {
    llm: compatibleLlm({ systemRole: "system", userField: null }),
    "text-embedding": compatibleEmbedding(),
  },
  validation: { type: "llm", model: "solar-1-mini-chat" },
});
