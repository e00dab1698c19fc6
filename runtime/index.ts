// What every application needs beside a provider: the types of messages and results, errors, `collect`; and `defineProvider`
// for cards of its own.
export type { AudioFile } from "./core/call.ts";
export {
  InvokeAuthorizationError,
  InvokeBadRequestError,
  InvokeConnectionError,
  InvokeError,
  type InvokeErrorDetails,
  type InvokeErrorName,
  type InvokeErrorReason,
  InvokeRateLimitError,
  InvokeServerUnavailableError,
} from "./core/error.ts";
export type * from "./core/message.ts";
export type { ParameterIssue } from "./core/parameter-issue.ts";
export type { ParameterSet } from "./core/parameter-set.ts";
export type { Price, PriceComponent, PriceOptions } from "./core/price.ts";
export type {
  DecodedToolCall,
  FinishReason,
  ModerationResult,
  RerankResult,
  TranscriptionSegment,
} from "./core/result.ts";
export type { UsageCounts } from "./core/usage.ts";
export type {
  FailureInfo,
  Hooks,
  RequestInfo,
  ResponseInfo,
  Retries,
  RetryInfo,
  Timeouts,
  TransportOptions,
} from "./http/options.ts";
export type { AnswerInfo, AnswersInfo, RawAnswer } from "./models/answer-info.ts";
export { collect } from "./models/collect.ts";
export type { ConnectionOptions, Tokenizer } from "./models/connection.ts";
export type { CustomModel, CustomPricing } from "./models/custom.ts";
export type { Estimate } from "./models/estimate.ts";
export type { Llm, LlmRequest, LlmStream } from "./models/llm.ts";
export type { LlmChunk, LlmResult, ToolCallDelta } from "./models/llm-result.ts";
export type { ModelHandle } from "./models/model-handle.ts";
export type { Moderation, ModerationAnswer, ModerationRequest } from "./models/moderation.ts";
export type { InvokeOptions } from "./models/request.ts";
export type { Rerank, RerankAnswer, RerankRequest } from "./models/rerank.ts";
export type { ResultStream } from "./models/result-stream.ts";
export type { Rule } from "./models/rules.ts";
export type { SchemaSource } from "./models/schema-source.ts";
export type { Speech2Text, Speech2TextChunk, Speech2TextRequest, Speech2TextResult } from "./models/speech2text.ts";
export type { ResponseSchema } from "./models/structured-output.ts";
export type { TextEmbedding, TextEmbeddingRequest, TextEmbeddingResult } from "./models/text-embedding.ts";
export type { Tool } from "./models/tools.ts";
export type { Tts, TtsChunk, TtsRequest, TtsResult } from "./models/tts.ts";
export type { Usage } from "./models/usage.ts";
export { CredentialsValidationError } from "./models/credentials-validation-error.ts";
export type { Voice } from "./models/voices.ts";
export { defineProvider, unsupported } from "./providers/define-provider.ts";
export { mapParameters, type ParameterMapping } from "./providers/parameter-mapping.ts";
export type { Provider, ProviderDescription, ProviderHandle } from "./providers/provider-types.ts";
