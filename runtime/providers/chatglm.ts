import { type ChatglmCredentials, type Models, models, provider } from "../../generated/chatglm.ts";
import { legacyFunctions } from "../adapters/openai-chat/legacy-functions.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** ChatGLM on a server of one's own, as its repository serves it: without a key. `CHATGLM_API_BASE` says where, when it is left out.
 * https://github.com/THUDM/ChatGLM3 */
export const chatglm: Provider<Models, ChatglmCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: () => undefined, baseUrlCredential: "api_base", version: "v1" }),
  operations: {
    llm: compatibleLlm({
      systemRole: "system",
      textParts: "joined",
      rewrite: legacyFunctions,
      userField: null,
      streamOptions: false,
    }),
  },
  validation: { type: "llm", model: "chatglm3-6b" },
});
