import { type MimoCredentials, type Models, models, provider } from "../../generated/mimo.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Xiaomi MiMo. Credentials that are left out are read from `MIMO_API_KEY` and `MIMO_ENDPOINT_URL`. https://mimo.mi.com/docs/en-US/quick-start/usage-guide/other/deep-thinking */
export const mimo: Provider<Models, MimoCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.xiaomimimo.com/v1", baseUrlCredential: "endpoint_url" }),
  operations: {
    llm: compatibleLlm({
      maxTokens: "max_completion_tokens",
      userField: null,
      reasoningReply: { field: "reasoning_content", when: "tool_calls" },
      parameters: { thinking: thinking.type },
    }),
  },
  validation: { type: "llm", model: "mimo-v2-flash" },
});
