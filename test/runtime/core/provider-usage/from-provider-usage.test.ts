import { describe, expect, test } from "vitest";
import { billedUsageOfCohere } from "../../../../runtime/core/provider-usage/cohere.ts";
import {
  fromProviderUsage,
  type ProviderUsageKind,
} from "../../../../runtime/core/provider-usage/from-provider-usage.ts";
import type { UsageCounts } from "../../../../runtime/core/usage.ts";

type Row = readonly [what: string, kind: ProviderUsageKind, raw: unknown, expected: UsageCounts | null];

const rows: readonly Row[] = [
  [
    "OpenAI: details of audio, cache and reasoning",
    "openai-chat",
    {
      prompt_tokens: 100,
      completion_tokens: 50,
      total_tokens: 150,
      prompt_tokens_details: { cached_tokens: 60, audio_tokens: 30, cached_tokens_details: { audio_tokens: 20 } },
      completion_tokens_details: { reasoning_tokens: 10, audio_tokens: 5, accepted_prediction_tokens: 0 },
    },
    {
      promptTokens: 100,
      completionTokens: 50,
      cachedInputTokens: 60,
      audioInputTokens: 30,
      cachedAudioInputTokens: 20,
      reasoningTokens: 10,
      audioOutputTokens: 5,
    },
  ],
  [
    "a whole response",
    "openai-chat",
    { id: "x", usage: { prompt_tokens: 3, completion_tokens: 4 } },
    { promptTokens: 3, completionTokens: 4 },
  ],
  [
    "Groq: the last chunk",
    "openai-chat",
    { usage: null, x_groq: { usage: { prompt_tokens: 3, completion_tokens: 4 } } },
    { promptTokens: 3, completionTokens: 4 },
  ],
  [
    "DeepSeek: hits are part of the prompt",
    "openai-chat",
    {
      prompt_tokens: 12,
      completion_tokens: 8,
      total_tokens: 20,
      prompt_cache_hit_tokens: 4,
      prompt_cache_miss_tokens: 8,
    },
    { promptTokens: 12, completionTokens: 8, cachedInputTokens: 4 },
  ],
  [
    "Moonshot",
    "openai-chat",
    { prompt_tokens: 12, completion_tokens: 8, cached_tokens: 5 },
    { promptTokens: 12, completionTokens: 8, cachedInputTokens: 5 },
  ],
  [
    "xAI: reasoning stands beside the completion",
    "openai-chat",
    { prompt_tokens: 10, completion_tokens: 5, total_tokens: 40, completion_tokens_details: { reasoning_tokens: 25 } },
    { promptTokens: 10, completionTokens: 30, reasoningTokens: 25 },
  ],
  [
    "OpenRouter: cache writes",
    "openai-chat",
    {
      prompt_tokens: 2572,
      completion_tokens: 63,
      total_tokens: 2635,
      cost: 0.01,
      prompt_tokens_details: { cache_write_tokens: 2569, cached_tokens: 0 },
    },
    { promptTokens: 2572, completionTokens: 63, cachedInputTokens: 0, cacheWriteTokens: 2569 },
  ],
  [
    "responses: the event that completes a stream",
    "openai-responses",
    {
      type: "response.completed",
      response: {
        usage: {
          input_tokens: 7,
          input_tokens_details: { cached_tokens: 2 },
          output_tokens: 9,
          output_tokens_details: { reasoning_tokens: 1 },
        },
      },
    },
    { promptTokens: 7, completionTokens: 9, cachedInputTokens: 2, reasoningTokens: 1 },
  ],
  [
    "embeddings with a total alone",
    "voyage-embeddings",
    { data: [], usage: { total_tokens: 12 } },
    { promptTokens: 12 },
  ],
  ["embeddings", "openai-embeddings", { prompt_tokens: 8, total_tokens: 8 }, { promptTokens: 8 }],
  [
    "a transcription by tokens",
    "openai-transcriptions",
    {
      text: "",
      usage: {
        type: "tokens",
        total_tokens: 181,
        input_tokens: 37,
        input_token_details: { text_tokens: 0, audio_tokens: 37 },
        output_tokens: 144,
      },
    },
    { promptTokens: 37, completionTokens: 144, audioInputTokens: 37 },
  ],
  [
    "a transcription by seconds",
    "openai-transcriptions",
    { text: "", usage: { type: "duration", seconds: 4 } },
    { seconds: 4 },
  ],
  [
    "a transcription that says its length alone",
    "openai-transcriptions",
    { text: "", duration: 3.25 },
    { seconds: 3.25 },
  ],
  [
    "Mistral: audio stands beside the prompt",
    "mistral-chat",
    {
      prompt_audio_seconds: 4,
      prompt_tokens: 9,
      total_tokens: 585,
      completion_tokens: 201,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 375 },
    },
    { promptTokens: 384, completionTokens: 201, cachedInputTokens: 0, audioInputTokens: 375, seconds: 4 },
  ],
  [
    "Anthropic: the cache stands beside the input",
    "anthropic-messages",
    {
      input_tokens: 10,
      cache_read_input_tokens: 100,
      cache_creation_input_tokens: 30,
      cache_creation: { ephemeral_5m_input_tokens: 10, ephemeral_1h_input_tokens: 20 },
      output_tokens: 50,
      output_tokens_details: { thinking_tokens: 15 },
    },
    {
      promptTokens: 140,
      completionTokens: 50,
      cachedInputTokens: 100,
      cacheWriteTokens: 30,
      cacheWrite1hTokens: 20,
      reasoningTokens: 15,
    },
  ],
  [
    "Anthropic without a cache",
    "anthropic-messages",
    { usage: { input_tokens: 10, output_tokens: 5 } },
    { promptTokens: 10, completionTokens: 5 },
  ],
  [
    "Gemini: thoughts and tool results stand beside",
    "google-generateContent",
    {
      candidates: [],
      usageMetadata: {
        promptTokenCount: 20,
        toolUsePromptTokenCount: 90,
        candidatesTokenCount: 5,
        thoughtsTokenCount: 6,
        cachedContentTokenCount: 8,
        promptTokensDetails: [
          { modality: "TEXT", tokenCount: 6 },
          { modality: "AUDIO", tokenCount: 12 },
          { modality: "IMAGE", tokenCount: 2 },
        ],
        cacheTokensDetails: [{ modality: "AUDIO", tokenCount: 8 }],
        candidatesTokensDetails: [{ modality: "IMAGE", tokenCount: 4 }],
      },
    },
    {
      promptTokens: 110,
      completionTokens: 11,
      cachedInputTokens: 8,
      reasoningTokens: 6,
      audioInputTokens: 12,
      cachedAudioInputTokens: 8,
      imageOutputTokens: 4,
    },
  ],
  [
    "Vertex AI: modalities by number",
    "vertex-generateContent",
    { promptTokenCount: 5, candidatesTokenCount: 1, promptTokensDetails: [{ modality: 4, tokenCount: 5 }] },
    { promptTokens: 5, completionTokens: 1, audioInputTokens: 5 },
  ],
  [
    "Vertex AI: predictions",
    "vertex-predict",
    {
      predictions: [
        { embeddings: { statistics: { token_count: 4 } } },
        { embeddings: { statistics: { token_count: 6 } } },
      ],
    },
    { promptTokens: 10 },
  ],
  [
    "Converse: the cache stands beside the input",
    "bedrock-converse",
    {
      inputTokens: 3,
      outputTokens: 227,
      cacheReadInputTokens: 5,
      cacheWriteInputTokens: 12,
      cacheDetails: [
        { inputTokens: 10, ttl: "1h" },
        { inputTokens: 2, ttl: "5m" },
      ],
      totalTokens: 247,
    },
    { promptTokens: 20, completionTokens: 227, cachedInputTokens: 5, cacheWriteTokens: 12, cacheWrite1hTokens: 10 },
  ],
  [
    "InvokeModel: Anthropic",
    "bedrock-invoke",
    { usage: { input_tokens: 4, cache_read_input_tokens: 6, output_tokens: 5 } },
    { promptTokens: 10, completionTokens: 5, cachedInputTokens: 6 },
  ],
  [
    "InvokeModel: Titan",
    "bedrock-invoke",
    { inputTextTokenCount: 9, results: [{ tokenCount: 17, outputText: "" }] },
    { promptTokens: 9, completionTokens: 17 },
  ],
  [
    "InvokeModel: Llama",
    "bedrock-invoke",
    { prompt_token_count: 9, generation_token_count: 17 },
    { promptTokens: 9, completionTokens: 17 },
  ],
  [
    "InvokeModel: Nova",
    "bedrock-invoke",
    { usage: { inputTokens: 9, outputTokens: 17 } },
    { promptTokens: 9, completionTokens: 17 },
  ],
  [
    "InvokeModel: OpenAI",
    "bedrock-invoke",
    { usage: { prompt_tokens: 9, completion_tokens: 17 } },
    { promptTokens: 9, completionTokens: 17 },
  ],
  [
    "Cohere: what the model saw",
    "cohere-chat-v2",
    {
      usage: {
        billed_units: { input_tokens: 51, output_tokens: 66 },
        tokens: { input_tokens: 267, output_tokens: 91, reasoning_tokens: 58 },
        cached_tokens: 144,
      },
    },
    { promptTokens: 267, completionTokens: 91, cachedInputTokens: 144, reasoningTokens: 58 },
  ],
  [
    "Cohere: the end of a stream",
    "cohere-chat-v2",
    { type: "message-end", delta: { usage: { tokens: { input_tokens: 2, output_tokens: 3 } } } },
    { promptTokens: 2, completionTokens: 3 },
  ],
  [
    "Cohere: embeddings",
    "cohere-embed-v2",
    { meta: { billed_units: { input_tokens: 208, images: 1 } } },
    { promptTokens: 208, images: 1 },
  ],
  ["Cohere: rerankings", "cohere-rerank-v2", { meta: { billed_units: { search_units: 1 } } }, { searchUnits: 1 }],
  [
    "Ollama",
    "ollama-chat",
    { done: true, prompt_eval_count: 3, eval_count: 4 },
    { promptTokens: 3, completionTokens: 4 },
  ],
  ["Ollama: a prompt that was cached", "ollama-chat", { done: true, eval_count: 4 }, { completionTokens: 4 }],
  [
    "AI SDK 5",
    "ai-sdk",
    { inputTokens: 10, outputTokens: 20, totalTokens: 30, reasoningTokens: 5, cachedInputTokens: 4 },
    { promptTokens: 10, completionTokens: 20, cachedInputTokens: 4, reasoningTokens: 5 },
  ],
  [
    "AI SDK 6: what generateText gives",
    "ai-sdk",
    {
      usage: {
        inputTokens: 10,
        inputTokenDetails: { noCacheTokens: 3, cacheReadTokens: 5, cacheWriteTokens: 2 },
        outputTokens: 20,
        outputTokenDetails: { textTokens: 15, reasoningTokens: 5 },
        totalTokens: 30,
      },
    },
    { promptTokens: 10, completionTokens: 20, cachedInputTokens: 5, cacheWriteTokens: 2, reasoningTokens: 5 },
  ],
  [
    "AI SDK 6: what a model gives",
    "ai-sdk",
    {
      inputTokens: { total: 10, noCache: 3, cacheRead: 5, cacheWrite: 2 },
      outputTokens: { total: 20, text: 15, reasoning: 5 },
    },
    { promptTokens: 10, completionTokens: 20, cachedInputTokens: 5, cacheWriteTokens: 2, reasoningTokens: 5 },
  ],
];

test.each(rows)("%s", (_, kind, raw, expected) => {
  expect(fromProviderUsage(kind, raw)).toEqual(expected);
});

describe("what reports nothing", () => {
  const kinds = [...new Set(rows.map(([, kind]) => kind))];
  test.each(kinds)("%s", (kind) => {
    for (const raw of [
      undefined,
      null,
      {},
      [],
      "x",
      4,
      { usage: null },
      { usage: {} },
      { usage: "x", predictions: [null], usageMetadata: 3 },
    ]) {
      expect(fromProviderUsage(kind, raw)).toBeNull();
    }
  });
});

test("Cohere bills less than the model saw", () => {
  expect(
    billedUsageOfCohere({
      usage: {
        billed_units: { input_tokens: 51, output_tokens: 66 },
        tokens: { input_tokens: 267, output_tokens: 91 },
      },
    }),
  ).toEqual({
    promptTokens: 51,
    completionTokens: 66,
  });
});
