import {
  type Models,
  type MoonshotCredentials,
  type MoonshotModelCredentials,
  models,
  provider,
} from "../../generated/moonshot.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Moonshot AI in China; `https://api.moonshot.ai/v1` is the address for keys of platform.kimi.ai. Credentials that are left out are read from
 * `MOONSHOT_API_KEY` and `MOONSHOT_ENDPOINT_URL`. https://platform.kimi.com/docs/api/chat */
export const moonshot: Provider<Models, MoonshotCredentials, MoonshotModelCredentials> = /* @__PURE__ */ defineProvider(
  {
    provider,
    models,
    api: bearerApi({ baseUrl: "https://api.moonshot.cn/v1", baseUrlCredential: "endpoint_url", version: "v1" }),
    operations: {
      llm: compatibleLlm({
        systemRole: "system",
        userField: null,
        parallelToolCalls: false,
        // https://platform.kimi.ai/docs/guide/use-kimi-k2-thinking-model
        reasoningReply: { field: "reasoning_content", when: "always" },
        parameters: { thinking: thinking.type },
      }),
    },
    validation: { type: "llm", model: "moonshot-v1-8k" },
  },
);
