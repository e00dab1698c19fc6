// Every codec, for providers of one's own: with `defineProvider` a codec and an endpoint make a provider.
export type * from "../core/call.ts";
export type * from "../core/codec.ts";
export type { ErrorRow, ErrorTable, Failure, Verdict } from "../core/error-table.ts";
export { failureError } from "../core/failure.ts";
export type * from "../core/result.ts";
export { anthropicCountTokens } from "./anthropic-count-tokens/index.ts";
export { anthropicMessages, placeCacheControl, type PromptCaching } from "./anthropic-messages/index.ts";
export { cohereChatV2 } from "./cohere-chat-v2/index.ts";
export { cohereEmbedV2 } from "./cohere-embed-v2/index.ts";
export { cohereRerankV2 } from "./cohere-rerank-v2/index.ts";
export { openaiChat, openaiChatCodec, type OpenAIChatOptions } from "./openai-chat/index.ts";
export { openaiCompletions } from "./openai-completions/index.ts";
export { openaiEmbeddings, openaiEmbeddingsCodec, type OpenAIEmbeddingOptions } from "./openai-embeddings/index.ts";
export { openaiModerations } from "./openai-moderations/index.ts";
export { openaiResponses, openaiResponsesCodec, type OpenAIResponsesOptions } from "./openai-responses/index.ts";
export { openaiSpeech } from "./openai-speech/index.ts";
export { openaiTranscriptions } from "./openai-transcriptions/index.ts";
