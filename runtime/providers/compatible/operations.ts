import type { OpenAIChatOptions } from "../../adapters/openai-chat/index.ts";
import type { OpenAIEmbeddingOptions } from "../../adapters/openai-embeddings/index.ts";
import type { Card } from "../../models/card.ts";
import type { LlmOperation } from "../../models/llm-call.ts";
import { mapParameters, type ParameterMapping } from "../parameter-mapping.ts";
import type { Operations, ProviderContext } from "../provider-types.ts";

/** In what an OpenAI-compatible chat API differs: nothing but data. */
export interface ChatDifferences extends OpenAIChatOptions {
  /** What becomes of parameters on the wire. */
  readonly parameters?: ParameterMapping | undefined;
  /** By model, where models of one provider differ: what it gives lies over `parameters`. */
  readonly parametersOf?: ((card: Card) => ParameterMapping | undefined) | undefined;
}

/**
 * Language models behind an OpenAI-compatible API: Chat Completions, or Completions where the card's `mode`, or the credential `mode`
 * of a custom model, is `completion`.
 */
export function compatibleLlm({ parameters, parametersOf, ...options }: ChatDifferences = {}): Operations["llm"] {
  const chat: LlmOperation = {
    codec: async () => (await import("../../adapters/openai-chat/index.ts")).openaiChatCodec(options),
    parameters: (given, card) =>
      mapParameters({ ...answerFormat, ...parameters, ...parametersOf?.(card) }, given, card),
  };
  return (context) => (isCompletion(context) ? completions : chat);
}

const completions: LlmOperation = {
  codec: async () => (await import("../../adapters/openai-completions/index.ts")).openaiCompletions,
};

function isCompletion({ card, choices }: ProviderContext): boolean {
  return (choices["mode"] ?? card.descriptor.model_properties.mode) === "completion";
}

/** `response_format` is an object on the wire; `text` is what every API does by itself. */
const answerFormat: ParameterMapping = {
  response_format: { values: { text: {}, json_object: { response_format: { type: "json_object" } } } },
};

/** Embeddings of an OpenAI-compatible API. */
export function compatibleEmbedding(options?: OpenAIEmbeddingOptions): Operations["text-embedding"] {
  return {
    codec: async () => {
      const { openaiEmbeddings, openaiEmbeddingsCodec } = await import("../../adapters/openai-embeddings/index.ts");
      return options === undefined ? openaiEmbeddings : openaiEmbeddingsCodec(options);
    },
  };
}

/** Transcriptions of an OpenAI-compatible API. */
export function compatibleSpeech2text(): Operations["speech2text"] {
  return { codec: async () => (await import("../../adapters/openai-transcriptions/index.ts")).openaiTranscriptions };
}

/** Speech of an OpenAI-compatible API; streamed as bytes. */
export function compatibleTts(): Operations["tts"] {
  return { codec: async () => (await import("../../adapters/openai-speech/index.ts")).openaiSpeech };
}

/** Moderations of an OpenAI-compatible API. */
export function compatibleModeration(): Operations["moderation"] {
  return { codec: async () => (await import("../../adapters/openai-moderations/index.ts")).openaiModerations };
}
