import {
  models,
  type Models,
  type OpenaiCredentials,
  type OpenaiModelCredentials,
  provider,
} from "../../generated/openai.ts";
import { nativeLlm } from "../models/llm.ts";
import type { LlmOperation } from "../models/llm-call.ts";
import { moderation } from "../models/moderation.ts";
import { speech2text } from "../models/speech2text.ts";
import { textEmbedding } from "../models/text-embedding.ts";
import { tts } from "../models/tts.ts";
import { defineProviderWith } from "./define-provider.ts";
import { chatParameters, reasoningChatParameters, responsesParameters } from "./openai-parameters.ts";
import { mapParameters, type ParameterMapping } from "./parameter-mapping.ts";
import type { Provider, ProviderContext } from "./provider-types.ts";

/** OpenAI has no rerank models, reads media behind URLs and shapes answers itself. */
const handles = { llm: nativeLlm, "text-embedding": textEmbedding, speech2text, tts, moderation };

/** OpenAI. Credentials that are left out are read from `OPENAI_API_KEY`, `OPENAI_ORGANIZATION`, `OPENAI_API_BASE`, ... https://platform.openai.com/docs/api-reference */
export const openai: Provider<Models, OpenaiCredentials, OpenaiModelCredentials> = /* @__PURE__ */ defineProviderWith({
  handles,
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
    "text-embedding": {
      codec: async () => (await import("../adapters/openai-embeddings/index.ts")).openaiEmbeddings,
    },
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

/**
 * The protocol that can say what a request says: Responses unless the credential `api_protocol` says `chat`, the model knows
 * one of them alone, or the request has what Responses lacks (stop sequences, penalties).
 */
function chooseProtocol({ card, parameters, stop, user, choices }: ProviderContext): LlmOperation {
  const { model, model_properties: properties } = card.descriptor;
  if (properties.mode === "completion") {
    return { codec: async () => (await import("../adapters/openai-completions/index.ts")).openaiCompletions };
  }
  // The user's id also keeps a user's prompts in one cache.
  const cached = choices["enable_request_metadata"] === "enabled" && user !== undefined && { prompt_cache_key: user };
  const userField = cached ? "safety_identifier" : "user";
  const spelling =
    (mapping: ParameterMapping): LlmOperation["parameters"] =>
    (given) => ({ ...mapParameters(mapping, given, card), ...cached });

  const isEarly = /^o1-(mini|preview)/.test(model);
  const reasons = /^(o\d|gpt-[5-9])/.test(model);
  const lacksResponses = stop.length > 0 || parameters["presence_penalty"] || parameters["frequency_penalty"];
  const isChat = isEarly || /audio/.test(model) || lacksResponses || choices["api_protocol"] === "chat";
  if (!isChat || /-pro(-\d|$)/.test(model)) {
    return {
      codec: async () => (await import("../adapters/openai-responses/index.ts")).openaiResponsesCodec({ userField }),
      parameters: spelling(responsesParameters),
    };
  }
  // The first that reason know neither system nor developer messages.
  const systemRole = isEarly ? "user" : reasons ? "developer" : "keep";
  return {
    codec: async () => (await import("../adapters/openai-chat/index.ts")).openaiChatCodec({ userField, systemRole }),
    parameters: spelling(reasons ? reasoningChatParameters : chatParameters),
  };
}

function isFirstSpeech(id: string): boolean {
  return id.startsWith("tts-1");
}

// https://github.com/openai/tiktoken/blob/main/tiktoken/model.py
const encodings: readonly (readonly [RegExp, string])[] = [
  [/^text-davinci-00[23]/, "p50k_base"],
  [/^(chat|o\d|gpt-(4o|4\.|[5-9]|audio))/, "o200k_base"],
  [/^(gpt-[34]|text-embedding-)/, "cl100k_base"],
];
