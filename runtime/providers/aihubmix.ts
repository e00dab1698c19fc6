import {
  type AihubmixCredentials,
  type AihubmixModelCredentials,
  models,
  type Models,
  provider,
} from "../../generated/aihubmix.ts";
import type { Credentials } from "../models/connection.ts";
import type { LlmOperation } from "../models/llm-call.ts";
import { anthropicParameters } from "./anthropic-parameters.ts";
import { vendorParameters } from "./compatible/gateway-llm.ts";
import {
  compatibleEmbedding,
  compatibleLlm,
  compatibleRerank,
  compatibleSpeech2text,
  compatibleTts,
} from "./compatible/operations.ts";
import { reasoningObject, thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import { geminiParameters } from "./gemini-parameters.ts";
import { responsesParameters } from "./openai-parameters.ts";
import { mapParameters } from "./parameter-mapping.ts";
import type { Provider, ProviderContext } from "./provider-types.ts";

/**
 * Aihubmix, which passes each vendor's own API on. Credentials that are left out are read from `AIHUBMIX_API_KEY`, `AIHUBMIX_API_URL`
 * and `AIHUBMIX_API_URL_CUSTOM`. https://docs.aihubmix.com/en/api/Third-PartyIntegrationTechnicalGuide
 */
export const aihubmix: Provider<Models, AihubmixCredentials, AihubmixModelCredentials> = /* @__PURE__ */ defineProvider(
  {
    provider,
    models,
    api: { baseUrl, version: { in: "given" }, headers },
    operations: {
      llm: (context) => protocols.find(([speaks]) => speaks(context))?.[1] ?? chat(context),
      "text-embedding": compatibleEmbedding(),
      rerank: compatibleRerank(),
      speech2text: compatibleSpeech2text(),
      tts: compatibleTts(),
    },
    validation: { type: "llm", model: "gpt-4.1-nano-free" },
  },
);

/** OpenAI's APIs are below a version; the paths of the others name it themselves. */
function baseUrl({ api_url: chosen, api_url_custom: own }: Credentials, path: string): string | undefined {
  const host = chosen === "__custom__" ? own : chosen;
  if (path.startsWith("v1/")) return host;
  return host && `${host.replace(/\/+$/, "")}/${path.startsWith("v1beta/") ? "gemini" : "v1"}`;
}

/** Each API has its own header for the key. */
function headers({ api_key: key }: Credentials, { pathname }: URL): Readonly<Record<string, string | undefined>> {
  if (pathname.includes("/gemini/")) return { "x-goog-api-key": key };
  return pathname.endsWith("/v1/messages") ? { "x-api-key": key } : { authorization: `Bearer ${key}` };
}

const claude: LlmOperation = {
  codec: async () => (await import("../adapters/anthropic-messages/index.ts")).anthropicMessages,
  parameters: ({ enable_stream: _saidByTheCall, ...parameters }, card) => anthropicParameters(parameters, card),
};

const gemini: LlmOperation = {
  codec: async () => (await import("../adapters/google-generateContent/index.ts")).googleGenerateContent,
  parameters: ({ enable_stream: _saidByTheCall, use_inline_file: _isMedia, thinking: isOn, ...parameters }, card) =>
    geminiParameters(isOn === undefined ? parameters : { ...parameters, thinking_mode: isOn }, card),
};

const responses: LlmOperation = {
  codec: async () => (await import("../adapters/openai-responses/index.ts")).openaiResponses,
  parameters: ({ enable_stream: _saidByTheCall, ...parameters }, card) =>
    mapParameters(responsesParameters, parameters, card),
};

/** Which models speak another protocol than Chat Completions. The gateway's own variants of Gemini do not. */
const protocols: readonly (readonly [(context: ProviderContext) => boolean, LlmOperation])[] = [
  [({ card }) => card.descriptor.model.startsWith("claude"), claude],
  [
    ({ card, parameters }) => isGemini(card.descriptor.model) && parameters["use_inline_file"] === true,
    { ...gemini, media: "bytes" },
  ],
  [({ card }) => isGemini(card.descriptor.model), gemini],
  [({ card }) => /^(gpt-5\.6|gpt-5[\d.]*-(codex|pro)|o\d-pro)/.test(card.descriptor.model), responses],
];

function isGemini(model: string): boolean {
  return /^gemini(?!.*-(nothink|search)$)/.test(model);
}

/** https://docs.aihubmix.com/en/api/Aihubmix-Integration */
const chat = /* @__PURE__ */ compatibleLlm(
  {
    maxTokens: "max_completion_tokens",
    parameters: {
      ...vendorParameters,
      enable_thinking: thinking.template,
      extra_headers: { refuse: "a request says its own headers, as extraHeaders" },
    },
  },
  ({ card: { descriptor } }) => {
    const has = (name: string): boolean => descriptor.parameter_rules.some((rule) => rule.name === name);
    if (has("exclude_reasoning_tokens")) return { parameters: reasoningObject };
    // Beside this switch, Qwen has its budget at the top of the body.
    return has("enable_thinking") ? { parameters: { thinking_budget: "thinking_budget" } } : undefined;
  },
);
