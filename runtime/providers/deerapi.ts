import {
  type DeerapiCredentials,
  type DeerapiModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/deerapi.ts";
import { gatewayLlm } from "./compatible/gateway-llm.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleSpeech2text, compatibleTts } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** DeerAPI, which passes requests on to many vendors. `DEERAPI_API_KEY` is the key, when it is left out. https://api.deerapi.com/doc */
export const deerapi: Provider<Models, DeerapiCredentials, DeerapiModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.deerapi.com/v1" }),
  operations: {
    llm: gatewayLlm(),
    "text-embedding": compatibleEmbedding(),
    speech2text: compatibleSpeech2text(),
    tts: compatibleTts(),
  },
  validation: { type: "llm", model: "gpt-4.1-nano" },
});
