import { type Models, type XinferenceModelCredentials, models, provider } from "../../generated/xinference.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import {
  compatibleEmbedding,
  compatibleLlm,
  compatibleRerank,
  compatibleSpeech2text,
  compatibleTts,
} from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Xorbits Inference, a server of one's own: all its models are `custom`, with the credentials of each. https://inference.readthedocs.io/en/latest/user_guide/client_api.html */
export const xinference: Provider<
  Models,
  Record<never, never>,
  XinferenceModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: () => undefined, baseUrlCredential: "server_url", version: "v1" }),
  operations: {
    llm: compatibleLlm({ parameters: { enable_thinking: thinking.template } }),
    "text-embedding": compatibleEmbedding(),
    rerank: compatibleRerank(),
    speech2text: compatibleSpeech2text(),
    tts: compatibleTts(),
  },
  validation: null,
  wireModelCredential: "model_uid",
});
