import {
  type Models,
  type OpenaiApiCompatibleModelCredentials,
  models,
  provider,
} from "../../generated/openai_api_compatible.ts";
import type { SpeechCall } from "../core/call.ts";
import type { Codec } from "../core/codec.ts";
import { invokeError } from "../core/error.ts";
import type { SpeechDelta, SpeechOutput } from "../core/result.ts";
import { serverLlm } from "./compatible/server-llm.ts";
import { spokenLanguage } from "./compatible/spoken-language.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleRerank } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider, ProviderContext } from "./provider-types.ts";

/** Any server that follows OpenAI's API: all its models are `custom`, with the credentials of each. https://platform.openai.com/docs/api-reference */
export const openaiApiCompatible: Provider<
  Models,
  Record<never, never>,
  OpenaiApiCompatibleModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: () => undefined, baseUrlCredential: "endpoint_url" }),
  operations: {
    llm: serverLlm(),
    "text-embedding": async ({ choices }) => {
      const { openaiEmbeddingsCodec } = await import("../adapters/openai-embeddings/index.ts");
      const { encoding_format: format, query_prefix: query = "", document_prefix: document = "" } = choices;
      return openaiEmbeddingsCodec({
        prefix: { query, document },
        body: format === "float" ? { encoding_format: format } : {},
      });
    },
    rerank: compatibleRerank(),
    speech2text: spokenLanguage,
    tts: speech,
  },
  validation: null,
  wireModelCredential: "endpoint_model_name",
});

/** The other format that the credential `tts_api_format` may name is another protocol. */
async function speech({
  choices,
}: Pick<ProviderContext, "choices">): Promise<Codec<SpeechCall, SpeechOutput, SpeechDelta>> {
  if (choices["tts_api_format"] === "byteplus") {
    throw invokeError("tts_api_format byteplus is not supported: set it to openai", {
      reason: "unsupported_parameter",
    });
  }
  return (await import("../adapters/openai-speech/index.ts")).openaiSpeech;
}
