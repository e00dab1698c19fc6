import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { replay, type ReplayKind } from "../../../../runtime/testing/replay/replay.ts";
import { startEmulator, type Emulator } from "../../../../runtime/testing/emulator/start.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const weather = {
  name: "get_weather",
  description: "The weather of a city",
  parameters: {
    type: "object",
    properties: { city: { type: "string" }, days: { type: "integer" } },
    required: ["city", "days"],
    additionalProperties: false,
  },
};
const question = "Tell me the weather in Paris for 3 days";

/** The same conversations in each chat protocol. */
const protocols: readonly {
  readonly kind: ReplayKind;
  readonly path: string;
  ask(text: string, more?: object): object;
  readonly withTool: object;
}[] = [
  {
    kind: "openai-chat",
    path: "/v1/chat/completions",
    ask: (content, more) => ({ model: "gpt-4o", messages: [{ role: "user", content }], ...more }),
    withTool: { tools: [{ type: "function", function: weather }] },
  },
  {
    kind: "openai-responses",
    path: "/v1/responses",
    ask: (input, more) => ({ model: "gpt-4o", input, ...more }),
    withTool: { tools: [{ type: "function", ...weather, strict: true }] },
  },
  {
    kind: "anthropic-messages",
    path: "/v1/messages",
    ask: (content, more) => ({
      model: "claude-sonnet-4-5",
      max_tokens: 4000,
      messages: [{ role: "user", content }],
      ...more,
    }),
    withTool: { tools: [{ name: weather.name, description: weather.description, input_schema: weather.parameters }] },
  },
  {
    kind: "cohere-chat-v2",
    path: "/v2/chat",
    ask: (content, more) => ({ model: "command-a-03-2025", messages: [{ role: "user", content }], ...more }),
    withTool: { tools: [{ type: "function", function: weather }] },
  },
];

describe.each(protocols)("$kind", ({ kind, path, ask, withTool }) => {
  const both = async (body: object, shared = true): Promise<Chat[]> => {
    const whole = await exchange(kind, path, body);
    const usage = kind === "openai-chat" ? { stream_options: { include_usage: true } } : {};
    const streamed = await exchange(kind, path, { ...body, stream: true, ...usage });
    if (shared) expect(withoutIds(streamed)).toEqual(withoutIds(whole));
    return [whole, streamed];
  };

  test("an echo, streamed as it is whole", async () => {
    for (const { text, usage, toolCalls } of await both(ask("Hello there"))) {
      expect(text).toBe("You said: Hello there");
      expect(toolCalls).toEqual([]);
      expect(usage?.promptTokens).toBeGreaterThan(2);
      expect(usage?.completionTokens).toBeGreaterThan(4);
    }
  });

  test("a tool is called with arguments that fit its schema", async () => {
    for (const { toolCalls } of await both(ask(question, withTool))) {
      expect(toolCalls).toEqual([
        { id: expect.any(String), name: "get_weather", arguments: { city: "Paris", days: 3 } },
      ]);
    }
  });

  test("a tool that nobody asked for is not called", async () => {
    for (const { toolCalls, text } of await both(ask("Hello", withTool)))
      expect([toolCalls, text]).toEqual([[], "You said: Hello"]);
  });

  test("a scripted answer", async () => {
    const reply = {
      pieces: ["one ", "two"],
      reasoning: "Let me count.",
      toolCalls: [{ id: "call_7", name: "f", arguments: { a: [1] } }],
      usage: { promptTokens: 100, completionTokens: 20, cachedInputTokens: 40, reasoningTokens: 5 },
    };
    emulator.reply(reply);
    emulator.reply(reply);
    for (const result of await both(ask("Hello"))) {
      expect(result).toMatchObject({
        text: "one two",
        reasoning: "Let me count.",
        toolCalls: [{ id: "call_7", name: "f", arguments: { a: [1] } }],
      });
      expect(result.usage).toMatchObject({
        promptTokens: 100,
        completionTokens: 20,
        cachedInputTokens: 40,
        reasoningTokens: 5,
      });
    }
  });
});

test("lengths, stop sequences and schemas", async () => {
  expect(await chat({ max_completion_tokens: 4 })).toMatchObject({ text: "You said: one", finishReason: "length" });
  expect(await chat({ stop: ["two"] })).toMatchObject({ text: "You said: one ", finishReason: "stop" });
  const schema = {
    type: "object",
    properties: { mood: { enum: ["sad", "glad"] }, tags: { type: "array", items: { type: "string" }, minItems: 2 } },
    required: ["mood", "tags"],
  };
  const { text } = await chat({ response_format: { type: "json_schema", json_schema: { name: "a", schema } } });
  expect(JSON.parse(text)).toEqual({ mood: "sad", tags: [expect.any(String), expect.any(String)] });
});

test("thinking and prompt caching of Anthropic", async () => {
  const system = [{ type: "text", text: "word ".repeat(1500), cache_control: { type: "ephemeral" } }];
  const body = {
    model: "claude-sonnet-4-5",
    max_tokens: 4000,
    system,
    thinking: { type: "enabled", budget_tokens: 1024 },
    messages: [{ role: "user", content: "Hi" }],
  };
  const first = await exchange("anthropic-messages", "/v1/messages", body);
  expect(first.reasoning).toContain('"Hi"');
  expect(first.usage).toMatchObject({ cacheWriteTokens: 1501 });
  const second = await exchange("anthropic-messages", "/v1/messages", { ...body, stream: true });
  expect(second.usage).toMatchObject({
    cachedInputTokens: 1501,
    cacheWriteTokens: 0,
    promptTokens: first.usage?.promptTokens,
  });
  const { max_tokens: _, ...prompt } = body;
  const count = await exchange("anthropic-count-tokens", "/v1/messages/count_tokens", prompt);
  expect(count).toEqual({ promptTokens: first.usage?.promptTokens });
});

test("embeddings", async () => {
  const input = ["a red apple", "a red apple", "green apples", "the stock market"];
  for (const encoding_format of ["float", "base64"]) {
    const { embeddings, usage } = await exchange("openai-embeddings", "/v1/embeddings", {
      model: "text-embedding-3-small",
      input,
      dimensions: 64,
      encoding_format,
    });
    const [a = [], b = [], , d = []] = embeddings;
    expect(a.length).toBe(64);
    expect(dot(a, b)).toBeCloseTo(1, 5);
    expect(dot(a, d)).toBeLessThan(0.9);
    expect(usage?.promptTokens).toBeGreaterThan(4);
  }
  const texts = {
    model: "embed-v4.0",
    texts: input,
    input_type: "search_document",
    embedding_types: ["float"],
    output_dimension: 256,
  };
  expect(
    (await exchange("cohere-embed-v2", "/v2/embed", texts)).embeddings.map((it: readonly number[]) => it.length),
  ).toEqual([256, 256, 256, 256]);
});

test("reranking and moderation", async () => {
  const body = {
    model: "rerank-v3.5",
    query: "capital of France",
    documents: ["Cats sleep", "Paris is the capital of France", "France has a coast"],
    top_n: 2,
  };
  const { results, usage } = await exchange("cohere-rerank-v2", "/v2/rerank", body);
  expect(results.map(({ index }: { index: number }) => index)).toEqual([1, 2]);
  expect(usage).toEqual({ searchUnits: 1 });
  const judged = await exchange("openai-moderations", "/v1/moderations", {
    model: "omni-moderation-latest",
    input: ["I will kill you", "Good morning"],
  });
  expect(judged).toMatchObject({
    flagged: true,
    results: [{ flagged: true, categories: { violence: true, sexual: false } }, { flagged: false }],
  });
});

test.each(["mp3", "wav", "opus", "flac"])("what is spoken as %s is heard again", async (format) => {
  const text = "Grüße vom Emulator";
  const speech = await exchange("openai-speech", "/v1/audio/speech", {
    model: "tts-1",
    input: text,
    voice: "alloy",
    response_format: format,
  });
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(speech.bytes)]), `speech.${format === "opus" ? "ogg" : format}`);
  form.append("model", "gpt-4o-transcribe");
  const response = await fetch(`${emulator.url}/v1/audio/transcriptions`, {
    method: "POST",
    headers: { authorization: "Bearer key" },
    body: form,
  });
  expect(await response.json()).toMatchObject({ text, usage: { type: "tokens" } });
});

interface Chat {
  readonly text: string;
  readonly reasoning: string;
  readonly toolCalls: readonly object[];
  readonly usage: Readonly<Record<string, number | null>> | null;
}

/** Asks the emulator and reads its answer as a recording. */
// oxlint-disable-next-line typescript/no-explicit-any
async function exchange(kind: ReplayKind, path: string, body: object): Promise<any> {
  const url = emulator.url + path;
  const headers = {
    "content-type": "application/json",
    authorization: "Bearer key",
    "anthropic-version": "2023-06-01",
    ...(path.includes("messages") && { "x-api-key": "key" }),
  };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  const bytes = Buffer.from(await response.arrayBuffer());
  const recorded = {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    bodyBase64: bytes.toString("base64"),
  };
  return replay(kind, { request: { method: "POST", url, body }, response: recorded });
}

function withoutIds(result: Chat): object {
  return { ...result, toolCalls: result.toolCalls.map((call) => ({ ...call, id: null })) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function chat(more: object): Promise<Chat & { readonly finishReason: string | null }> {
  const messages = [{ role: "user", content: "one two three four" }];
  return exchange("openai-chat", "/v1/chat/completions", { model: "gpt-4o", messages, ...more });
}
