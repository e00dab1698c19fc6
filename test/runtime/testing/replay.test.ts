import { describe, expect, test } from "vitest";
import type { RecordedExchange } from "../../../runtime/testing/replay/recorded.ts";
import { replay, type ReplayKind } from "../../../runtime/testing/replay/replay.ts";

const json = { "content-type": "application/json" };
const sse = { "content-type": "text/event-stream" };
const request = (body: unknown): RecordedExchange["request"] => ({
  method: "POST",
  url: "https://api.example.com/v1/",
  body,
});
const answered = (value: unknown): RecordedExchange["response"] => ({
  status: 200,
  headers: json,
  body: JSON.stringify(value),
});
const streamed = (...events: string[]): RecordedExchange["response"] => ({
  status: 200,
  headers: sse,
  body: events.map((it) => `data: ${it}\n\n`).join(""),
});

test("chat", async () => {
  const message = {
    role: "assistant",
    content: "Hi",
    tool_calls: [{ id: "call_1", type: "function", function: { name: "f", arguments: '{"a":1}' } }],
  };
  const usage = { prompt_tokens: 9, completion_tokens: 4, prompt_tokens_details: { cached_tokens: 3 } };
  const response = answered({ choices: [{ index: 0, message, finish_reason: "tool_calls" }], usage });
  expect(await replay("openai-chat", { request: request({ model: "m" }), response })).toEqual({
    text: "Hi",
    reasoning: "",
    toolCalls: [{ id: "call_1", name: "f", arguments: { a: 1 } }],
    finishReason: "tool_calls",
    usage: {
      promptTokens: 9,
      completionTokens: 4,
      cachedInputTokens: 3,
      cacheWriteTokens: null,
      reasoningTokens: null,
    },
  });
});

test("a stream, told by the answer or by the request", async () => {
  const response = streamed('{"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}', "[DONE]");
  expect(await replay("openai-chat", { request: request({ model: "m" }), response })).toMatchObject({
    text: "Hi",
    usage: null,
  });
  const untyped = { ...response, headers: {} };
  expect(
    await replay("openai-chat", { request: request({ model: "m", stream: true }), response: untyped }),
  ).toMatchObject({ text: "Hi" });
});

const rest: readonly (readonly [ReplayKind, RecordedExchange["request"], RecordedExchange["response"], unknown])[] = [
  [
    "openai-embeddings",
    request({ model: "m", input: ["a"] }),
    answered({ data: [{ index: 0, embedding: [0.5, 1] }], usage: { prompt_tokens: 2, total_tokens: 2 } }),
    { embeddings: [[0.5, 1]], usage: { promptTokens: 2 } },
  ],
  [
    "cohere-rerank-v2",
    request({ model: "m", query: "q", documents: ["a", "b"] }),
    answered({ results: [{ index: 1, relevance_score: 0.9 }], meta: { billed_units: { search_units: 1 } } }),
    { results: [{ index: 1, score: 0.9 }], usage: { searchUnits: 1 } },
  ],
  [
    "openai-transcriptions",
    request({ _multipart: { model: "whisper-1" } }),
    answered({ text: "Hi", usage: { type: "duration", seconds: 4 } }),
    { text: "Hi", usage: { seconds: 4 } },
  ],
  [
    "openai-transcriptions",
    request({ _multipart: { model: "whisper-1", response_format: "text" } }),
    { status: 200, headers: { "content-type": "text/plain" }, body: "Hi\n" },
    { text: "Hi\n", usage: null },
  ],
  [
    "openai-speech",
    request({ model: "tts-1", input: "a", voice: "b" }),
    { status: 200, headers: { "content-type": "audio/mpeg" }, bodyBase64: "AQID" },
    { contentType: "audio/mpeg", bytes: new Uint8Array([1, 2, 3]) },
  ],
  [
    "openai-moderations",
    request({ model: "m", input: "a" }),
    answered({ results: [{ flagged: true, categories: { hate: true }, category_scores: { hate: 0.9 } }] }),
    { flagged: true, results: [{ flagged: true, categories: { hate: true }, scores: { hate: 0.9 } }] },
  ],
  ["anthropic-count-tokens", request({ model: "m" }), answered({ input_tokens: 12 }), { promptTokens: 12 }],
];

test.each(rest)("%s", async (kind, recordedRequest, response, expected) => {
  expect(await replay(kind, { request: recordedRequest, response })).toEqual(expected);
});

describe("rejects with the unified error", () => {
  const rejected: readonly (readonly [string, RecordedExchange["response"], object])[] = [
    [
      "a failed answer",
      { status: 429, headers: { ...json, "retry-after": "2" }, body: '{"error":{"message":"Slow down"}}' },
      { name: "InvokeRateLimitError", reason: "rate", retryAfterMs: 2000 },
    ],
    [
      "a page",
      { status: 200, headers: { "content-type": "text/html" }, body: "<html></html>" },
      { name: "InvokeServerUnavailableError", reason: "invalid_response" },
    ],
    [
      "an error in a stream",
      streamed(
        '{"choices":[{"index":0,"delta":{"content":"Hi"}}]}',
        '{"error":{"message":"Oops","type":"server_error"}}',
      ),
      { reason: "server", emittedBefore: true, partial: { text: "Hi" } },
    ],
    [
      "a stream without its end",
      streamed('{"choices":[{"index":0,"delta":{"content":"Hi"}}]}'),
      { name: "InvokeConnectionError", reason: "stream_truncated" },
    ],
  ];
  test.each(rejected)("%s", async (_name, response, expected) => {
    await expect(replay("openai-chat", { request: request({ model: "m" }), response })).rejects.toMatchObject(expected);
  });

  test("an unknown kind", async () => {
    await expect(replay("fax" as ReplayKind, { request: request({}), response: answered({}) })).rejects.toThrow(
      /no codec of kind "fax"/,
    );
  });
});
