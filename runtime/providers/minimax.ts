import { type MinimaxModelCredentials, type Models, models, provider } from "../../generated/minimax.ts";
import type { Codec } from "../core/codec.ts";
import type { Credentials } from "../models/connection.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** MiniMax: its language models by Anthropic's API, the others by its own; all are `custom`. https://platform.minimax.io/docs/api-reference/text-anthropic-api */
export const minimax: Provider<Models, Record<never, never>, MinimaxModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: {
    baseUrl: "https://api.minimaxi.com",
    baseUrlCredential: "endpoint_url",
    version: { in: "path" },
    headers: ({ minimax_api_key: key }: Credentials) => ({ authorization: `Bearer ${key}` }),
  },
  operations: {
    llm: {
      async codec() {
        const { anthropicMessages } = await import("../adapters/anthropic-messages/index.ts");
        return below("anthropic/", anthropicMessages);
      },
      // The API wants max_tokens always.
      parameters: (parameters) => ({ max_tokens: 4096, ...parameters }),
    },
    "text-embedding": {
      codec: async () => below("v1/", (await import("../adapters/minimax-native/index.ts")).minimaxEmbeddings),
    },
    tts: { codec: async () => below("v1/", (await import("../adapters/minimax-native/index.ts")).minimaxSpeech) },
  },
  validation: null,
});

/** The codec with its requests in a folder of the API. */
function below<Call, Output, Delta>(folder: string, codec: Codec<Call, Output, Delta>): Codec<Call, Output, Delta> {
  return {
    ...codec,
    encode(call) {
      const request = codec.encode(call);
      return { ...request, path: folder + request.path };
    },
  };
}
