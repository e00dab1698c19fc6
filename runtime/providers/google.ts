import { type GoogleCredentials, models, type Models, provider } from "../../generated/google.ts";
import type { LlmOperation } from "../models/llm-call.ts";
import { defineProvider } from "./define-provider.ts";
import { geminiParameters } from "./gemini-parameters.ts";
import type { Provider } from "./provider-types.ts";

/** Gemini at Google AI. Credentials that are left out are read from `GOOGLE_API_KEY` and `GOOGLE_BASE_URL`. https://ai.google.dev/api */
export const google: Provider<Models, GoogleCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: {
    baseUrl: "https://generativelanguage.googleapis.com",
    baseUrlCredential: "google_base_url",
    version: { in: "path" },
    headers: ({ google_api_key }) => ({ "x-goog-api-key": google_api_key }),
  },
  operations: {
    // Models of the first generations read no URLs but those of Google's own stores.
    llm: ({ card }) =>
      /-1\.|-2\.0-|gemini-pro|gemini-exp/.test(card.descriptor.model) ? { ...gemini, media: "bytes" } : gemini,
    "text-embedding": {
      codec: async () => (await import("../adapters/google-embedContent/index.ts")).googleEmbedContent,
    },
  },
  validation: { type: "llm", model: "gemini-2.5-flash-lite" },
});

const gemini: LlmOperation = {
  codec: async () => (await import("../adapters/google-generateContent/index.ts")).googleGenerateContent,
  countTokens: async () => (await import("../adapters/google-countTokens/index.ts")).googleCountTokens,
  parameters: geminiParameters,
};
