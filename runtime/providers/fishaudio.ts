import { type FishaudioCredentials, type Models, models, provider } from "../../generated/fishaudio.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/**
 * Fish Audio. `FISHAUDIO_API_KEY` is the key, when it is left out. The voice of a text is the id of a voice model: one of the public
 * library, or of your own. https://docs.fish.audio/
 */
export const fishaudio: Provider<Models, FishaudioCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  // Requests name the version themselves.
  api: { ...bearerApi({ baseUrl: "https://api.fish.audio", baseUrlCredential: "api_base" }), version: { in: "path" } },
  operations: {
    tts: async ({ choices: { latency } }) => {
      const { fishaudioSpeechCodec } = await import("../adapters/fishaudio/index.ts");
      return fishaudioSpeechCodec(latency === undefined ? {} : { body: { latency } });
    },
    speech2text: { codec: async () => (await import("../adapters/fishaudio/index.ts")).fishaudioTranscription },
  },
  validation: { type: "speech2text", model: "fishaudio" },
});
