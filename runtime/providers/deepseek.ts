import { type DeepseekCredentials, type Models, models, provider } from "../../generated/deepseek.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { thinking, unlessOff } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** DeepSeek. Credentials that are left out are read from `DEEPSEEK_API_KEY` and `DEEPSEEK_ENDPOINT_URL`. https://api-docs.deepseek.com/api/create-chat-completion */
export const deepseek: Provider<Models, DeepseekCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.deepseek.com", baseUrlCredential: "endpoint_url" }),
  operations: {
    llm: compatibleLlm({
      systemRole: "system",
      responseFormat: "json_object",
      userField: null,
      parallelToolCalls: false,
      // https://api-docs.deepseek.com/guides/thinking_mode
      reasoningReply: { field: "reasoning_content", when: "tool_calls" },
      parameters: { thinking: thinking.type, reasoning_effort: unlessOff },
    }),
  },
  validation: { type: "llm", model: "deepseek-v4-flash" },
});
