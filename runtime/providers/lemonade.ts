import { type LemonadeModelCredentials, type Models, models, provider } from "../../generated/lemonade.ts";
import { spokenLanguage } from "./compatible/spoken-language.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleLlm, compatibleRerank, compatibleTts } from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Lemonade, a server of one's own: all its models are `custom`, with the credentials of each. https://lemonade-server.ai/docs/server/server_spec/ */
export const lemonade: Provider<
  Models,
  Record<never, never>,
  LemonadeModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: () => undefined, baseUrlCredential: "endpoint_url", version: "api/v1" }),
  operations: {
    llm: compatibleLlm({ parameters: { enable_thinking: thinking.template } }),
    "text-embedding": compatibleEmbedding(),
    rerank: compatibleRerank({ path: "reranking" }),
    speech2text: spokenLanguage,
    tts: compatibleTts(),
  },
  validation: null,
});
