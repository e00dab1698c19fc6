import {
  models,
  type Models,
  type OpenaiCredentials,
  type OpenaiModelCredentials,
  provider,
} from "../../generated/openai.ts";
import type { OpenAIChatOptions } from "../adapters/openai-chat/index.ts";
import type { LlmOperation } from "../models/llm-call.ts";
import { defineProvider } from "./define-provider.ts";
import { chatParameters, reasoningChatParameters, responsesParameters } from "./openai-parameters.ts";
import { type Fields, mapParameters, type ParameterMapping } from "./parameter-mapping.ts";
import type { Provider, ProviderContext } from "./provider-types.ts";

/** OpenAI. Credentials that are left out are read from `OPENAI_API_KEY`, `OPENAI_ORGANIZATION`, `OPENAI_API_BASE`, ... https://platform.openai.com/docs/api-reference */
export const openai: Provider<Models, OpenaiCredentials, OpenaiModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: {
    baseUrl: "https://api.openai.com/v1",
    baseUrlCredential: "openai_api_base",
    version: { in: "base", name: "v1" },
    headers: ({ openai_api_key, openai_organization }) => ({
      authorization: `Bearer ${openai_api_key}`,
      "openai-organization": openai_organization,
    }),
  },
  operations: {
    llm: chooseProtocol,
    "text-embedding": { codec: async () => (await import("../adapters/openai-embeddings/index.ts")).openaiEmbeddings },
    speech2text: {
      codec: async () => (await import("../adapters/openai-transcriptions/index.ts")).openaiTranscriptions,
    },
    tts: {
      codec: async () => (await import("../adapters/openai-speech/index.ts")).openaiSpeech,
      // Speech that is billed by tokens says how many only in events, which the first models do not know.
      parameters: (parameters, { descriptor }) =>
        isFirstSpeech(descriptor.model) ? parameters : { ...parameters, stream_format: "sse" },
      streams: ({ descriptor }) => !isFirstSpeech(descriptor.model),
    },
    moderation: { codec: async () => (await import("../adapters/openai-moderations/index.ts")).openaiModerations },
  },
  validation: { type: "llm", model: "gpt-6-luna", modelCredential: "validate_model" },
  encoding: (id) => encodings.find(([pattern]) => pattern.test(id))?.[1],
});

const protocols = /* @__PURE__ */ protocolsFor("user");
/** With the credential `enable_request_metadata`: the user's id also keeps a user's prompts in one cache. */
const protocolsWithMetadata = /* @__PURE__ */ protocolsFor("safety_identifier");

function protocolsFor(
  userField: string,
): Readonly<Record<"responses" | "chat" | "reasoningChat" | "earlyReasoningChat" | "completions", LlmOperation>> {
  const spelling =
    (mapping: ParameterMapping): LlmOperation["parameters"] =>
    (parameters, card) =>
      mapParameters(mapping, parameters, card);
  const chat =
    (options: OpenAIChatOptions): LlmOperation["codec"] =>
    async () =>
      (await import("../adapters/openai-chat/index.ts")).openaiChatCodec({ userField, ...options });
  return {
    responses: {
      codec: async () => (await import("../adapters/openai-responses/index.ts")).openaiResponsesCodec({ userField }),
      parameters: spelling(responsesParameters),
    },
    chat: { codec: chat({}), parameters: spelling(chatParameters) },
    reasoningChat: { codec: chat({ systemRole: "developer" }), parameters: spelling(reasoningChatParameters) },
    // o1-preview and o1-mini know neither system nor developer messages.
    earlyReasoningChat: { codec: chat({ systemRole: "user" }), parameters: spelling(reasoningChatParameters) },
    completions: { codec: async () => (await import("../adapters/openai-completions/index.ts")).openaiCompletions },
  };
}

/**
 * The protocol that can say what a request says: Responses unless the credential `api_protocol` says `chat`, the model knows
 * one of them alone, or the request has what Responses lacks (stop sequences, penalties).
 */
function chooseProtocol({ card, parameters, stop, user, choices }: ProviderContext): LlmOperation {
  const hasMetadata = choices["enable_request_metadata"] === "enabled" && user !== undefined;
  const known = hasMetadata ? protocolsWithMetadata : protocols;
  const operation =
    known[
      protocolOf(
        card.descriptor.model,
        card.descriptor.model_properties.mode,
        choices["api_protocol"],
        stop.length > 0 || hasPenalty(parameters),
      )
    ];
  if (!hasMetadata || operation === known.completions) return operation;
  return {
    ...operation,
    parameters: (given, own) => ({ ...operation.parameters?.(given, own), prompt_cache_key: user }),
  };
}

function protocolOf(
  id: string,
  mode: unknown,
  wanted: string | undefined,
  lacksResponses: boolean,
): keyof typeof protocols {
  if (mode === "completion") return "completions";
  if (/^o1-(mini|preview)/.test(id)) return "earlyReasoningChat";
  const knowsOneAlone = /-pro(-\d|$)/.test(id) ? "responses" : /audio/.test(id) ? "chat" : undefined;
  const protocol = knowsOneAlone ?? (lacksResponses ? "chat" : wanted);
  if (protocol !== "chat") return "responses";
  return /^(o\d|gpt-[5-9])/.test(id) ? "reasoningChat" : "chat";
}

function hasPenalty(parameters: Fields): boolean {
  return [parameters["presence_penalty"], parameters["frequency_penalty"]].some(
    (value) => value !== undefined && value !== 0,
  );
}

function isFirstSpeech(id: string): boolean {
  return id.startsWith("tts-1");
}

// https://github.com/openai/tiktoken/blob/main/tiktoken/model.py
const encodings: readonly (readonly [RegExp, string])[] = [
  [/^(text-davinci-00[23])/, "p50k_base"],
  [/^(gpt-4o|chatgpt-4o|gpt-4\.\d|gpt-[5-9]|gpt-audio|o\d|chat-latest)/, "o200k_base"],
  [/^(gpt-4|gpt-3\.5|text-embedding-)/, "cl100k_base"],
];
