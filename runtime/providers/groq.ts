import { type GroqCredentials, type Models, models, provider } from "../../generated/groq.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm, compatibleSpeech2text } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Groq. `GROQ_API_KEY` is the key, when it is left out. https://console.groq.com/docs/api-reference */
export const groq: Provider<Models, GroqCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.groq.com/openai/v1" }),
  operations: { llm: compatibleLlm(), speech2text: compatibleSpeech2text() },
  validation: { type: "llm", model: "llama-3.1-8b-instant" },
});
