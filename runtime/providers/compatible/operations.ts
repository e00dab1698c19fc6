import type { OpenAIChatOptions } from "../../adapters/openai-chat/index.ts";
import type { OpenAIEmbeddingOptions } from "../../adapters/openai-embeddings/index.ts";
import type { RerankOptions } from "../../adapters/rerank/index.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { LlmOperation } from "../../models/llm-call.ts";
import { answerFormat } from "../openai-parameters.ts";
import { mapParameters, type ParameterMapping } from "../parameter-mapping.ts";
import type { Operations, ProviderContext } from "../provider-types.ts";

/** In what an OpenAI-compatible chat API differs. */
export interface ChatDifferences extends OpenAIChatOptions {
  /** The table of a provider whose failures the API may answer with, loaded with the codec. */
  readonly errorsOf?: (() => Promise<Pick<ErrorTable, "rows" | "retryAfterMs">>) | undefined;
  /** What becomes of parameters on the wire. */
  readonly parameters?: ParameterMapping | undefined;
}

/**
 * Language models behind an OpenAI-compatible API: Chat Completions, or Completions where the card's `mode`, or the credential `mode`
 * of a custom model, is `completion`. `own` gives in what a model differs from the provider's others, or by its credentials.
 */
export function compatibleLlm(
  differences: ChatDifferences = {},
  own?: (context: ProviderContext) => ChatDifferences | undefined,
): (context: ProviderContext) => LlmOperation {
  const shared = chat(differences);
  return (context) => {
    if (isCompletion(context)) return completions;
    const more = own?.(context);
    if (more === undefined) return shared;
    return chat({ ...differences, ...more, parameters: { ...differences.parameters, ...more.parameters } });
  };
}

function chat({ parameters, errorsOf, ...options }: ChatDifferences): LlmOperation {
  return {
    codec: async () => {
      const { rows = [], retryAfterMs } = (await errorsOf?.()) ?? {};
      const errors = [...(options.errors ?? []), ...rows];
      const codec = (await import("../../adapters/openai-chat/index.ts")).openaiChatCodec({ ...options, errors });
      return retryAfterMs === undefined ? codec : { ...codec, errors: { ...codec.errors, retryAfterMs } };
    },
    parameters: (given, card) => mapParameters({ ...answerFormat, ...parameters }, given, card),
  };
}

const completions: LlmOperation = {
  codec: async () => (await import("../../adapters/openai-completions/index.ts")).openaiCompletions,
};

function isCompletion({ card, choices }: ProviderContext): boolean {
  return (choices["mode"] ?? card.descriptor.model_properties.mode) === "completion";
}

/** Embeddings of an OpenAI-compatible API. */
export function compatibleEmbedding(options?: OpenAIEmbeddingOptions): Operations["text-embedding"] {
  return {
    codec: async () => {
      const { openaiEmbeddings, openaiEmbeddingsCodec } = await import("../../adapters/openai-embeddings/index.ts");
      return options === undefined ? openaiEmbeddings : openaiEmbeddingsCodec(options);
    },
  };
}

/** Reranking as Cohere's first API has it, which those who offer an OpenAI-compatible API follow. */
export function compatibleRerank(options?: RerankOptions): Operations["rerank"] {
  return {
    codec: async () => {
      const { rerank, rerankCodec } = await import("../../adapters/rerank/index.ts");
      return options === undefined ? rerank : rerankCodec(options);
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
