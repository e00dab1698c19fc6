import { type Models, type TogetheraiModelCredentials, models, provider } from "../../generated/togetherai.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Together AI: all its models are `custom`, with the credentials of each. https://docs.together.ai/reference/chat-completions-1 */
export const togetherai: Provider<
  Models,
  Record<never, never>,
  TogetheraiModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.together.xyz/v1" }),
  operations: { llm: compatibleLlm({ parameters: { enable_thinking: thinking.reasoning } }) },
  validation: null,
});
