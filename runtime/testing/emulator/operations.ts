import { emulatedCountTokens } from "./anthropic-count-tokens/index.ts";
import { emulatedMessages } from "./anthropic-messages/index.ts";
import { emulatedAnthropicModels } from "./anthropic-models/index.ts";
import { arkMediaOperations } from "./ark-media/index.ts";
import { emulatedConverse } from "./bedrock-converse/index.ts";
import { emulatedBedrockTokenCount } from "./bedrock-count-tokens/index.ts";
import { emulatedInvoke } from "./bedrock-invoke/index.ts";
import { emulatedCohereChat } from "./cohere-chat-v2/index.ts";
import { emulatedCohereEmbed } from "./cohere-embed-v2/index.ts";
import { emulatedCohereRerank } from "./cohere-rerank-v2/index.ts";
import { compatibleOperations } from "./compatible/index.ts";
import { dashscopeOperations } from "./dashscope/index.ts";
import { fishaudioOperations } from "./fishaudio/index.ts";
import { emulatedGeminiTokenCount, emulatedVertexTokenCount } from "./google-countTokens/index.ts";
import { emulatedBatchEmbedContents, emulatedEmbedContent } from "./google-embedContent/index.ts";
import { emulatedGenerateContent } from "./google-generateContent/index.ts";
import { minimaxOperations } from "./minimax/index.ts";
import { mistralOperations } from "./mistral/index.ts";
import { emulatedNomicEmbeddings } from "./nomic-embeddings/index.ts";
import { emulatedToken } from "./oauth-token/index.ts";
import { emulatedOllamaChat } from "./ollama-chat/index.ts";
import { emulatedOllamaEmbeddings } from "./ollama-embeddings/index.ts";
import { emulatedChat } from "./openai-chat/index.ts";
import { emulatedCompletions } from "./openai-completions/index.ts";
import { emulatedEmbeddings } from "./openai-embeddings/index.ts";
import { emulatedOpenAIModels } from "./openai-models/index.ts";
import { emulatedModerations } from "./openai-moderations/index.ts";
import { emulatedResponses } from "./openai-responses/index.ts";
import { emulatedSpeech } from "./openai-speech/index.ts";
import { emulatedTranscriptions } from "./openai-transcriptions/index.ts";
import { replicateOperations } from "./replicate/index.ts";
import { emulatedRerank, emulatedVoyageRerank } from "./rerank/index.ts";
import { emulatedTeiEmbeddings } from "./tei-embeddings/index.ts";
import { emulatedVertexGenerateContent } from "./vertex-generateContent/index.ts";
import { emulatedPredict } from "./vertex-predict/index.ts";
import { emulatedRawPredict } from "./vertex-rawPredict/index.ts";
import { emulatedVoyageEmbeddings } from "./voyage-embeddings/index.ts";
import type { Operation } from "./operation.ts";

/** All that the emulator speaks. */
export const operations: readonly Operation[] = [
  emulatedChat,
  emulatedCompletions,
  emulatedResponses,
  emulatedEmbeddings,
  emulatedModerations,
  emulatedSpeech,
  emulatedTranscriptions,
  emulatedOpenAIModels,
  emulatedMessages,
  emulatedCountTokens,
  emulatedAnthropicModels,
  emulatedCohereChat,
  emulatedCohereEmbed,
  emulatedCohereRerank,
  emulatedGenerateContent,
  emulatedEmbedContent,
  emulatedBatchEmbedContents,
  emulatedGeminiTokenCount,
  emulatedVertexGenerateContent,
  emulatedVertexTokenCount,
  emulatedPredict,
  ...emulatedRawPredict,
  emulatedConverse,
  ...emulatedInvoke,
  emulatedBedrockTokenCount,
  ...compatibleOperations,
  ...mistralOperations,
  emulatedVoyageEmbeddings,
  emulatedVoyageRerank,
  emulatedRerank,
  emulatedOllamaChat,
  emulatedOllamaEmbeddings,
  emulatedTeiEmbeddings,
  ...arkMediaOperations,
  ...fishaudioOperations,
  emulatedNomicEmbeddings,
  ...dashscopeOperations,
  ...minimaxOperations,
  ...replicateOperations,
  emulatedToken,
];
