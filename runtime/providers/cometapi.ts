import {
  type CometapiCredentials,
  type CometapiModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/cometapi.ts";
import { gatewayLlm } from "./compatible/gateway-llm.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleSpeech2text, compatibleTts } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** CometAPI, which passes requests on to many vendors. `COMETAPI_API_KEY` is the key, when it is left out. https://api.cometapi.com/doc */
export const cometapi: Provider<Models, CometapiCredentials, CometapiModelCredentials> = /* @__PURE__ */ defineProvider(
  {
    provider,
    models,
    api: bearerApi({ baseUrl: "https://api.cometapi.com/v1" }),
    operations: {
      llm: gatewayLlm(),
      "text-embedding": compatibleEmbedding(),
      speech2text: compatibleSpeech2text(),
      tts: compatibleTts(),
    },
    validation: { type: "llm", model: "gpt-4.1-nano" },
  },
);
