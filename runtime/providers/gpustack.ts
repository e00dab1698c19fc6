import { type GpustackModelCredentials, type Models, models, provider } from "../../generated/gpustack.ts";
import { serverLlm } from "./compatible/server-llm.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import {
  compatibleEmbedding,
  compatibleRerank,
  compatibleSpeech2text,
  compatibleTts,
} from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** GPUStack, a server of one's own: all its models are `custom`, with the credentials of each. https://docs.gpustack.ai/latest/integrations/inference-apis/ */
export const gpustack: Provider<
  Models,
  Record<never, never>,
  GpustackModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: () => undefined, baseUrlCredential: "endpoint_url", version: "v1" }),
  operations: {
    llm: serverLlm(),
    "text-embedding": compatibleEmbedding(),
    rerank: compatibleRerank(),
    speech2text: compatibleSpeech2text(),
    tts: compatibleTts(),
  },
  validation: null,
  wireModelCredential: "endpoint_model_name",
});
