// Anthropic's own client against the emulator: it accepts its answers, and its refusals become the client's typed errors.
import Anthropic from "@anthropic-ai/sdk";
import type { Emulator } from "typecard/testing";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readAll, thrownBy, weather } from "./support/clients.ts";
import { startBuiltEmulator } from "./support/dist.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBuiltEmulator();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const client = (options: { apiKey?: string; maxRetries?: number } = {}): Anthropic =>
  new Anthropic({ baseURL: emulator.url, apiKey: "sk-ant-test", maxRetries: 0, ...options });
const ask = {
  model: "claude-haiku-4-5",
  max_tokens: 100,
  messages: [{ role: "user" as const, content: "Say hello" }],
};
const tool = { name: weather.name, description: weather.description, input_schema: weather.schema };
const question = { role: "user" as const, content: "What is the weather in Paris?" };

test("chat", async () => {
  emulator.reply({ text: "Hello!", usage: { promptTokens: 9, completionTokens: 2 } });
  const message = await client().messages.create(ask);
  expect(message).toMatchObject({
    type: "message",
    role: "assistant",
    stop_reason: "end_turn",
    content: [{ type: "text", text: "Hello!" }],
  });
  expect(message.usage).toMatchObject({ input_tokens: 9, output_tokens: 2 });
  expect(message._request_id).toMatch(/./);
});

test("streamed chat", async () => {
  emulator.reply({ pieces: ["Hel", "lo", "!"] });
  const stream = await client().messages.create({ ...ask, stream: true });
  const pieces: string[] = [];
  const types: string[] = [];
  for await (const event of stream) {
    types.push(event.type);
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") pieces.push(event.delta.text);
  }
  expect(pieces).toEqual(["Hel", "lo", "!"]);
  expect([types[0], types.at(-1)]).toEqual(["message_start", "message_stop"]);
});

test("streamed chat, put together by the client", async () => {
  const stream = client().messages.stream(ask);
  expect(await stream.finalText()).toBe("You said: Say hello");
  const message = await stream.finalMessage();
  expect(message.stop_reason).toBe("end_turn");
  expect(message.usage.output_tokens).toBeGreaterThan(0);
});

test("thinking, with its signature, whole and streamed", async () => {
  const thoughtful = { ...ask, max_tokens: 2000, thinking: { type: "enabled" as const, budget_tokens: 1024 } };
  const whole = await client().messages.create(thoughtful);
  expect(whole.content.map(({ type }) => type)).toEqual(["thinking", "text"]);
  const streamed = await client().messages.stream(thoughtful).finalMessage();
  expect(streamed.content).toEqual(whole.content);
  expect(streamed.content[0]).toMatchObject({ signature: expect.stringMatching(/./) });
  const next = await client().messages.create({
    ...thoughtful,
    messages: [...ask.messages, { role: "assistant", content: whole.content }, { role: "user", content: "And again" }],
  });
  expect(next.stop_reason).toBe("end_turn");
});

test("tools: a call, its result, the answer", async () => {
  const asked = await client().messages.create({ ...ask, messages: [question], tools: [tool] });
  const call = asked.content.find((it) => it.type === "tool_use");
  expect(asked.stop_reason).toBe("tool_use");
  expect(call).toMatchObject({ name: weather.name, input: { city: expect.any(String) } });
  const told = await client().messages.create({
    ...ask,
    messages: [
      question,
      { role: "assistant", content: asked.content },
      { role: "user", content: [{ type: "tool_result", tool_use_id: call!.id, content: "22 degrees" }] },
    ],
    tools: [tool],
  });
  expect(JSON.stringify(told.content)).toContain("22 degrees");
});

test("tools, streamed", async () => {
  const { content } = await client()
    .messages.stream({ ...ask, messages: [question], tools: [tool] })
    .finalMessage();
  expect(content.find((it) => it.type === "tool_use")).toMatchObject({
    name: weather.name,
    input: { city: expect.any(String) },
  });
});

test("tokens, models", async () => {
  const counted = await client().messages.countTokens({ model: ask.model, messages: ask.messages });
  expect(counted.input_tokens).toBeGreaterThan(0);
  const known = await client().models.list();
  expect(known.data.length).toBeGreaterThan(0);
});

test("a wrong key is an AuthenticationError", async () => {
  const failure = await thrownBy(client({ apiKey: "sk-ant-invalid" }).messages.create(ask));
  expect(failure).toBeInstanceOf(Anthropic.AuthenticationError);
  expect(failure).toMatchObject({ status: 401, error: { error: { type: "authentication_error" } } });
});

test("429 is a RateLimitError, or is retried", async () => {
  emulator.fault({ type: "status", status: 429 });
  const failure = await thrownBy(client().messages.create(ask));
  expect(failure).toBeInstanceOf(Anthropic.RateLimitError);
  expect(failure).toMatchObject({ status: 429, requestID: expect.stringMatching(/./) });
  emulator.fault({ type: "status", status: 429, headers: { "retry-after-ms": "10" } });
  expect((await client({ maxRetries: 1 }).messages.create(ask)).stop_reason).toBe("end_turn");
});

test("a wrong parameter is a BadRequestError", async () => {
  const failure = await thrownBy(client().messages.create({ ...ask, max_tokens: -1 }));
  expect(failure).toBeInstanceOf(Anthropic.BadRequestError);
  expect(failure).toMatchObject({
    status: 400,
    type: "invalid_request_error",
    apiMessage: expect.stringContaining("max_tokens"),
  });
});

test("what the client's version of the API no longer takes", async () => {
  const sampled = await thrownBy(client().messages.create(Object.assign({ temperature: 1 }, ask)));
  expect(sampled).toMatchObject({ status: 400, apiMessage: "temperature: Extra inputs are not permitted" });
  const document = {
    type: "document" as const,
    source: { type: "text" as const, media_type: "text/plain" as const, data: "Once" },
  };
  const cited = { type: "text" as const, text: "Once", citations: [{ type: "page_location" }] };
  for (const [role, block] of [
    ["assistant", document],
    ["user", cited],
  ] as const) {
    const messages = [...ask.messages, { role, content: [block as never] }, ...ask.messages];
    expect(await thrownBy(client().messages.create({ ...ask, messages }))).toBeInstanceOf(Anthropic.BadRequestError);
  }
});

test("overloaded is an InternalServerError, an error in the middle of a stream an APIError", async () => {
  emulator.fault({ type: "status", status: 529 });
  expect(await thrownBy(client().messages.create(ask))).toBeInstanceOf(Anthropic.InternalServerError);
  emulator.fault({ type: "errorEvent" });
  const stream = await client().messages.create({ ...ask, stream: true });
  expect(await thrownBy(readAll(stream))).toBeInstanceOf(Anthropic.APIError);
});
