import { type Models, models, provider, type SiliconflowModelCredentials } from "../../generated/siliconflow.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import {
  compatibleEmbedding,
  compatibleLlm,
  compatibleRerank,
  compatibleSpeech2text,
  compatibleTts,
} from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** SiliconFlow: all models are `custom`. https://docs.siliconflow.com/en/api-reference/chat-completions/chat-completions */
export const siliconflow: Provider<
  Models,
  Record<never, never>,
  SiliconflowModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({
    baseUrl: ({ use_international_endpoint: isAbroad }) =>
      isAbroad === "true" ? "https://api.siliconflow.com/v1" : "https://api.siliconflow.cn/v1",
  }),
  operations: {
    llm: compatibleLlm({ systemRole: "system", userField: null }),
    "text-embedding": compatibleEmbedding(),
    rerank: compatibleRerank(),
    speech2text: compatibleSpeech2text(),
    tts: compatibleTts(),
  },
  validation: null,
});
