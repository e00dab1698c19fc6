import { anthropicCountTokens } from "../../adapters/anthropic-count-tokens/index.ts";
import { anthropicMessages } from "../../adapters/anthropic-messages/index.ts";
import { bedrockConverse } from "../../adapters/bedrock-converse/index.ts";
import { bedrockCountTokens } from "../../adapters/bedrock-count-tokens/index.ts";
import {
  bedrockInvokeChat,
  bedrockInvokeEmbeddings,
  bedrockInvokeRerank,
} from "../../adapters/bedrock-invoke/index.ts";
import { azureDeployment } from "../../adapters/azure-openai/index.ts";
import { cohereChatV2 } from "../../adapters/cohere-chat-v2/index.ts";
import { cohereEmbedV2 } from "../../adapters/cohere-embed-v2/index.ts";
import { cohereRerankV2 } from "../../adapters/cohere-rerank-v2/index.ts";
import { dashscopeChat, dashscopeEmbeddings, dashscopeRerank } from "../../adapters/dashscope/index.ts";
import { googleCountTokens } from "../../adapters/google-countTokens/index.ts";
import { googleEmbedContent } from "../../adapters/google-embedContent/index.ts";
import { googleGenerateContent } from "../../adapters/google-generateContent/index.ts";
import { minimaxEmbeddings, minimaxSpeech } from "../../adapters/minimax-native/index.ts";
import { mistralChat } from "../../adapters/mistral-chat/index.ts";
import { ollamaChat } from "../../adapters/ollama-chat/index.ts";
import { ollamaEmbeddings } from "../../adapters/ollama-embeddings/index.ts";
import { openaiChat } from "../../adapters/openai-chat/index.ts";
import { openaiCompletions } from "../../adapters/openai-completions/index.ts";
import { openaiEmbeddings } from "../../adapters/openai-embeddings/index.ts";
import { openaiModerations } from "../../adapters/openai-moderations/index.ts";
import { openaiResponses } from "../../adapters/openai-responses/index.ts";
import { openaiSpeech } from "../../adapters/openai-speech/index.ts";
import { openaiTranscriptions } from "../../adapters/openai-transcriptions/index.ts";
import { rerank } from "../../adapters/rerank/index.ts";
import { vertexGenerateContent } from "../../adapters/vertex-generateContent/index.ts";
import { vertexPredict } from "../../adapters/vertex-predict/index.ts";
import { voyageEmbeddings } from "../../adapters/voyage-embeddings/index.ts";
import { voyageRerank } from "../../adapters/voyage-rerank/index.ts";
import type { Codec, Framing } from "../../core/codec.ts";
import { recordedCalls, requestFields } from "./calls.ts";
import type { RecordedExchange, RecordedRequest } from "./recorded.ts";
import type { DecodeRecorded } from "./replay.ts";
import { type ReplayedChat, type ReplayedEmbeddings, type ReplayedRerank, replayed } from "./results.ts";

/** The codecs whose recordings can be replayed, by kind. */
export const replayKinds = {
  "openai-chat": kind(openaiChat, recordedCalls.chat, replayed.chat),
  "openai-completions": kind(openaiCompletions, recordedCalls.chat, replayed.chat),
  "openai-responses": kind(openaiResponses, recordedCalls.chat, replayed.chat),
  "openai-embeddings": kind(openaiEmbeddings, recordedCalls.embedding, replayed.embedding),
  "openai-moderations": kind(openaiModerations, recordedCalls.moderation, replayed.moderation),
  "openai-speech": kind(openaiSpeech, recordedCalls.speech, replayed.speech, () => "bytes"),
  "openai-transcriptions": kind(
    openaiTranscriptions,
    recordedCalls.transcription,
    replayed.transcription,
    transcriptionFraming,
  ),
  "anthropic-messages": kind(anthropicMessages, recordedCalls.chat, replayed.chat),
  "anthropic-count-tokens": kind(anthropicCountTokens, recordedCalls.chat, replayed.tokenCount),
  "cohere-chat-v2": kind(cohereChatV2, recordedCalls.chat, replayed.chat),
  "cohere-embed-v2": kind(cohereEmbedV2, recordedCalls.embedding, replayed.embedding),
  "cohere-rerank-v2": kind(cohereRerankV2, recordedCalls.rerank, replayed.rerank),
  "google-generateContent": kind(googleGenerateContent, recordedCalls.chat, replayed.chat),
  "vertex-generateContent": kind(vertexGenerateContent, recordedCalls.chat, replayed.chat),
  "google-embedContent": kind(googleEmbedContent, recordedCalls.embedding, replayed.embedding),
  "vertex-predict": kind(vertexPredict, recordedCalls.embedding, replayed.embedding),
  "mistral-chat": kind(mistralChat, recordedCalls.chat, replayed.chat),
  "ollama-chat": kind(ollamaChat, recordedCalls.chat, replayed.chat),
  "ollama-embeddings": kind(ollamaEmbeddings, recordedCalls.embedding, replayed.embedding),
  "voyage-embeddings": kind(voyageEmbeddings, recordedCalls.embedding, replayed.embedding),
  "voyage-rerank": kind(voyageRerank, recordedCalls.rerank, replayed.rerank),
  rerank: kind(rerank, recordedCalls.rerank, replayed.rerank),
  "azure-openai": kind(azureDeployment(openaiChat), recordedCalls.chat, replayed.chat),
  dashscope: kind(dashscopeChat, recordedCalls.chat, replayed.chat),
  "dashscope-embeddings": kind(dashscopeEmbeddings, recordedCalls.embedding, replayed.embedding),
  "dashscope-rerank": kind(dashscopeRerank, recordedCalls.rerank, replayed.rerank),
  "minimax-native": kind(minimaxEmbeddings, recordedCalls.embedding, replayed.embedding),
  "minimax-speech": kind(minimaxSpeech, recordedCalls.speech, replayed.speech),
  "rerank-cohere-style": kind(rerank, recordedCalls.rerank, replayed.rerank),
  // What recordings call it that are of no one provider.
  "rerank-other": kind(rerank, recordedCalls.rerank, replayed.rerank),
  "google-countTokens": kind(googleCountTokens, recordedCalls.chat, replayed.tokenCount),
  "bedrock-converse": kind(bedrockConverse, recordedCalls.chat, replayed.chat),
  "bedrock-count-tokens": kind(bedrockCountTokens, recordedCalls.chat, replayed.tokenCount),
  // What is asked of a model tells what it is.
  "bedrock-invoke": kindOf<ReplayedChat | ReplayedEmbeddings | ReplayedRerank>(({ body }) => {
    const asked = requestFields(body);
    if ("documents" in asked) return kind(bedrockInvokeRerank, recordedCalls.rerank, replayed.rerank);
    return ("inputText" in asked && !("textGenerationConfig" in asked)) || "texts" in asked || "taskType" in asked
      ? kind(bedrockInvokeEmbeddings, recordedCalls.embedding, replayed.embedding)
      : kind(bedrockInvokeChat, recordedCalls.chat, replayed.chat);
  }),
  "rerank-bedrock": kind(bedrockInvokeRerank, recordedCalls.rerank, replayed.rerank),
};

/** What `replay` gives, by kind. */
export type ReplayResults = {
  readonly [Kind in keyof typeof replayKinds]: Awaited<ReturnType<(typeof replayKinds)[Kind]["replay"]>>;
};

interface KindEntry<Result> {
  replay(exchange: RecordedExchange, decode: DecodeRecorded): Promise<Result>;
}

function kind<Call extends { readonly model: string }, Output, Delta, Result>(
  codec: Codec<Call, Output, Delta>,
  callOf: (request: RecordedRequest) => Call,
  resultOf: (output: Output) => Result,
  framingOf: (call: Call) => Framing = () => "json",
): KindEntry<Result> {
  return {
    async replay(exchange, decode) {
      const call = callOf(exchange.request);
      return resultOf(await decode(codec, call, exchange, framingOf(call)));
    },
  };
}

function kindOf<Result>(choose: (request: RecordedRequest) => KindEntry<Result>): KindEntry<Result> {
  return { replay: (exchange, decode) => choose(exchange.request).replay(exchange, decode) };
}

/** Subtitles and plain text are not JSON. */
function transcriptionFraming({ parameters }: { readonly parameters: Readonly<Record<string, unknown>> }): Framing {
  return ["text", "srt", "vtt"].includes(String(parameters["response_format"])) ? "text" : "json";
}
