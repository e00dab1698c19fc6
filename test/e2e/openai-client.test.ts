// OpenAI's own client against the emulator: it accepts its answers, and its refusals become the client's typed errors.
import OpenAI, { toFile } from "openai";
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

const client = (options: { apiKey?: string; maxRetries?: number } = {}): OpenAI =>
  new OpenAI({ baseURL: `${emulator.url}/v1`, apiKey: "sk-test", maxRetries: 0, ...options });
const model = "gpt-4o";
const messages = [{ role: "user" as const, content: "Say hello" }];
const tool = {
  type: "function" as const,
  function: { name: weather.name, description: weather.description, parameters: weather.schema },
};

test("chat", async () => {
  emulator.reply({ text: "Hello!", usage: { promptTokens: 9, completionTokens: 2 } });
  const completion = await client().chat.completions.create({ model, messages });
  expect(completion.choices[0]).toMatchObject({
    finish_reason: "stop",
    message: { role: "assistant", content: "Hello!" },
  });
  expect(completion.usage).toMatchObject({ prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 });
  expect(completion._request_id).toMatch(/./);
});

test("streamed chat", async () => {
  emulator.reply({ pieces: ["Hel", "lo", "!"] });
  const stream = await client().chat.completions.create({
    model,
    messages,
    stream: true,
    stream_options: { include_usage: true },
  });
  const pieces: string[] = [];
  let usage: OpenAI.CompletionUsage | null | undefined;
  for await (const chunk of stream) {
    pieces.push(chunk.choices[0]?.delta.content ?? "");
    usage = chunk.usage;
  }
  expect(pieces.filter((it) => it !== "")).toEqual(["Hel", "lo", "!"]);
  expect(usage?.total_tokens).toBeGreaterThan(0);
});

test("streamed chat, put together by the client", async () => {
  const stream = client().chat.completions.stream({ model, messages });
  const final = await stream.finalChatCompletion();
  expect(final.choices[0]?.message.content).toBe("You said: Say hello");
  expect(final.choices[0]?.finish_reason).toBe("stop");
});

test("leaving a stream ends the request", async () => {
  emulator.fault({ type: "stall" });
  const stream = await client().chat.completions.create({ model, messages, stream: true });
  for await (const _chunk of stream) break;
  await expect.poll(() => emulator.requests[0]?.aborted).toBe(true);
});

test("tools: a call, its result, the answer", async () => {
  const question = { role: "user" as const, content: "What is the weather in Paris?" };
  const asked = await client().chat.completions.create({ model, messages: [question], tools: [tool] });
  const message = asked.choices[0]!.message;
  const [call] = message.tool_calls!;
  expect(asked.choices[0]?.finish_reason).toBe("tool_calls");
  expect(call).toMatchObject({ type: "function", function: { name: weather.name } });
  expect(JSON.parse((call as OpenAI.ChatCompletionMessageFunctionToolCall).function.arguments)).toHaveProperty("city");
  const told = await client().chat.completions.create({
    model,
    messages: [question, message, { role: "tool", tool_call_id: call!.id, content: "22 degrees" }],
    tools: [tool],
  });
  expect(told.choices[0]?.message.content).toContain("22 degrees");
});

test("tools: the client runs them, over streams", async () => {
  const cities: string[] = [];
  const runner = client().chat.completions.runTools({
    model,
    stream: true,
    messages: [{ role: "user", content: "What is the weather in Paris?" }],
    tools: [
      {
        type: "function",
        function: {
          ...tool.function,
          parse: JSON.parse as (text: string) => { city: string },
          function: ({ city }: { city: string }) => {
            cities.push(city);
            return "22 degrees";
          },
        },
      },
    ],
  });
  expect(await runner.finalContent()).toContain("22 degrees");
  expect(cities).toHaveLength(1);
});

test("structured output", async () => {
  const response_format = {
    type: "json_schema" as const,
    json_schema: { name: "place", strict: true, schema: weather.schema },
  };
  const parsed = await client().chat.completions.parse({ model, messages, response_format });
  expect(parsed.choices[0]?.message.parsed).toHaveProperty("city");
});

test("responses", async () => {
  emulator.reply({ text: "Hello!" });
  const response = await client().responses.create({ model, input: "Say hello" });
  expect(response).toMatchObject({ status: "completed", output_text: "Hello!" });
  expect(response.usage?.total_tokens).toBeGreaterThan(0);
});

test("streamed responses", async () => {
  emulator.reply({ pieces: ["Hel", "lo!"] });
  const stream = client().responses.stream({ model, input: "Say hello" });
  const deltas: string[] = [];
  stream.on("response.output_text.delta", ({ delta }) => deltas.push(delta));
  expect((await stream.finalResponse()).output_text).toBe("Hello!");
  expect(deltas).toEqual(["Hel", "lo!"]);
});

test("streamed responses with a tool call", async () => {
  const { name, description, schema: parameters } = weather;
  const stream = client().responses.stream({
    model,
    input: "What is the weather in Paris?",
    tools: [{ type: "function", name, description, parameters, strict: true }],
  });
  const { output } = await stream.finalResponse();
  const call = output.find((it) => it.type === "function_call");
  expect(call).toMatchObject({ name });
  expect(JSON.parse(call!.arguments)).toHaveProperty("city");
});

test("embeddings, as base64 and as numbers", async () => {
  emulator.reply({
    embeddings: [
      [1, 0, -0.5],
      [0, 1, 0.25],
    ],
  });
  emulator.reply({ embeddings: [[0.5, 0.5, 0]] });
  const input = ["one", "two"];
  const packed = await client().embeddings.create({ model: "text-embedding-3-small", input });
  expect(packed.data.map((it) => [...it.embedding])).toEqual([
    [1, 0, -0.5],
    [0, 1, 0.25],
  ]);
  expect(packed.usage.prompt_tokens).toBeGreaterThan(0);
  const plain = await client().embeddings.create({
    model: "text-embedding-3-small",
    input: "one",
    encoding_format: "float",
  });
  expect(plain.data[0]?.embedding).toEqual([0.5, 0.5, 0]);
});

test("speech, transcription, moderation, models", async () => {
  const speech = await client().audio.speech.create({ model: "tts-1", voice: "alloy", input: "Hello" });
  const bytes = Buffer.from(await speech.arrayBuffer());
  expect(bytes.length).toBeGreaterThan(0);
  emulator.reply({ text: "Hello" });
  const heard = await client().audio.transcriptions.create({
    model: "whisper-1",
    file: await toFile(bytes, "hello.mp3"),
  });
  expect(heard.text).toBe("Hello");
  const judged = await client().moderations.create({ model: "omni-moderation-latest", input: "A nice day" });
  expect(judged.results[0]?.flagged).toBe(false);
  const known = await client().models.list();
  expect(known.data.length).toBeGreaterThan(0);
});

test("a wrong key is an AuthenticationError", async () => {
  const failure = await thrownBy(client({ apiKey: "sk-invalid" }).chat.completions.create({ model, messages }));
  expect(failure).toBeInstanceOf(OpenAI.AuthenticationError);
  expect(failure).toMatchObject({ status: 401, code: "invalid_api_key", type: "invalid_request_error" });
});

test("429 is a RateLimitError, or is retried", async () => {
  emulator.fault({ type: "status", status: 429 });
  const failure = await thrownBy(client().chat.completions.create({ model, messages }));
  expect(failure).toBeInstanceOf(OpenAI.RateLimitError);
  expect(failure).toMatchObject({ status: 429, requestID: expect.stringMatching(/./) });
  emulator.fault({ type: "status", status: 429, headers: { "retry-after-ms": "10" } });
  const retried = await client({ maxRetries: 1 }).chat.completions.create({ model, messages });
  expect(retried.choices).toHaveLength(1);
  expect(emulator.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
});

test("a wrong parameter is a BadRequestError that names it", async () => {
  const failure = await thrownBy(client().chat.completions.create({ model, messages, temperature: 3 }));
  expect(failure).toBeInstanceOf(OpenAI.BadRequestError);
  expect(failure).toMatchObject({ status: 400, param: "temperature" });
  const responses = await thrownBy(client().responses.create({ model, input: "Hi", temperature: 3 }));
  expect(responses).toMatchObject({ status: 400, param: "temperature" });
});

test("an unknown model is a NotFoundError, a server's failure an InternalServerError", async () => {
  const missing = await thrownBy(client().chat.completions.create({ model: "gpt-nonexistent", messages }));
  expect(missing).toBeInstanceOf(OpenAI.NotFoundError);
  expect(missing).toMatchObject({ code: "model_not_found" });
  emulator.fault({ type: "status", status: 503 });
  expect(await thrownBy(client().chat.completions.create({ model, messages }))).toBeInstanceOf(
    OpenAI.InternalServerError,
  );
});

test("an error in the middle of a stream is an APIError", async () => {
  emulator.fault({ type: "errorEvent" });
  const stream = await client().chat.completions.create({ model, messages, stream: true });
  expect(await thrownBy(readAll(stream))).toBeInstanceOf(OpenAI.APIError);
});
