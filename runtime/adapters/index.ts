// Every codec, for providers of one's own: with `defineProvider` a codec and an endpoint make a provider.
export type * from "../core/call.ts";
export type * from "../core/codec.ts";
export type { ErrorRow, ErrorTable, Failure } from "../core/error-table.ts";
export { failureError } from "../core/failure.ts";
export type * from "../core/result.ts";
export { anthropicCountTokens } from "./anthropic-count-tokens/index.ts";
export { anthropicMessages, placeCacheControl, type PromptCaching } from "./anthropic-messages/index.ts";
export { arkImage, arkVideo } from "./ark-media/index.ts";
export { bedrockConverse, type CachePoints } from "./bedrock-converse/index.ts";
export { bedrockCountTokens } from "./bedrock-count-tokens/index.ts";
export { bedrockInvokeChat, bedrockInvokeEmbeddings, bedrockInvokeRerank } from "./bedrock-invoke/index.ts";
export { azureDeployment } from "./azure-openai/index.ts";
export { cohereChatV2 } from "./cohere-chat-v2/index.ts";
export { cohereEmbedV2 } from "./cohere-embed-v2/index.ts";
export { cohereRerankV2 } from "./cohere-rerank-v2/index.ts";
export {
  dashscopeChat,
  dashscopeChatCodec,
  type DashscopeChatOptions,
  dashscopeEmbeddings,
  dashscopeRerank,
} from "./dashscope/index.ts";
export {
  fishaudioSpeech,
  fishaudioSpeechCodec,
  type FishaudioSpeechOptions,
  fishaudioTranscription,
} from "./fishaudio/index.ts";
export { googleCountTokens, vertexCountTokens } from "./google-countTokens/index.ts";
export { googleEmbedContent } from "./google-embedContent/index.ts";
export { googleGenerateContent } from "./google-generateContent/index.ts";
export { minimaxEmbeddings, minimaxSpeech } from "./minimax-native/index.ts";
export { mistralChat } from "./mistral-chat/index.ts";
export { nomicEmbeddings } from "./nomic-embeddings/index.ts";
export { ollamaChat } from "./ollama-chat/index.ts";
export { ollamaEmbeddings } from "./ollama-embeddings/index.ts";
export { cacheControl } from "./openai-chat/cache-control.ts";
export { openaiChat, openaiChatCodec, type OpenAIChatOptions } from "./openai-chat/index.ts";
export { legacyFunctions } from "./openai-chat/legacy-functions.ts";
export { openaiCompletions } from "./openai-completions/index.ts";
export { openaiEmbeddings, openaiEmbeddingsCodec, type OpenAIEmbeddingOptions } from "./openai-embeddings/index.ts";
export { openaiModerations } from "./openai-moderations/index.ts";
export { openaiResponses, openaiResponsesCodec, type OpenAIResponsesOptions } from "./openai-responses/index.ts";
export { openaiSpeech } from "./openai-speech/index.ts";
export {
  openaiTranscriptions,
  openaiTranscriptionsCodec,
  type OpenAITranscriptionOptions,
} from "./openai-transcriptions/index.ts";
export { vertexGenerateContent } from "./vertex-generateContent/index.ts";
export { vertexPredict } from "./vertex-predict/index.ts";
export { rawPredict, vertexAnthropicCountTokens, vertexAnthropicMessages } from "./vertex-rawPredict/index.ts";
export { replicateEmbeddings, replicateText } from "./replicate/index.ts";
export { rerank, rerankCodec, type RerankOptions } from "./rerank/index.ts";
export { rerankShapes } from "./rerank/shapes.ts";
export { teiEmbeddings } from "./tei-embeddings/index.ts";
export { voyageEmbeddings } from "./voyage-embeddings/index.ts";
export { voyageRerank } from "./voyage-rerank/index.ts";
