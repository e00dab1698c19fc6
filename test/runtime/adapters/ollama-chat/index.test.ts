import { expect, test } from "vitest";
import { ollamaChat } from "../../../../runtime/adapters/ollama-chat/index.ts";
import { answer, bodyOf, calls, streamed } from "../wire.ts";

const end = { done: true, done_reason: "stop", prompt_eval_count: 5, eval_count: 2 };

test("the model's parameters stand in `options`, the request's beside it", () => {
  const request = ollamaChat.encode({
    ...calls.chat,
    parameters: { temperature: 0.5, think: true },
    stop: ["."],
    extraBody: { options: { newer: 1 } },
    responseSchema: { name: "n", schema: { type: "object" } },
    promptMessages: [
      { role: "user", content: [{ type: "image", source: { bytes: new Uint8Array([1]) }, mediaType: "image/png" }] },
      { role: "assistant", content: "", toolCalls: [{ id: "c", name: "now", arguments: {}, argumentsText: "{}" }] },
      { role: "tool", toolCallId: "c", content: "noon" },
    ],
  });
  expect(request).toMatchObject({ path: "api/chat", framing: "json" });
  expect(bodyOf(request)).toEqual({
    model: "m",
    messages: [
      { role: "user", content: "", images: ["AQ=="] },
      { role: "assistant", content: "", tool_calls: [{ function: { name: "now", arguments: {} } }] },
      { role: "tool", tool_name: "now", content: "noon" },
    ],
    format: { type: "object" },
    stream: false,
    think: true,
    options: { temperature: 0.5, stop: ["."], newer: 1 },
  });
});

test("no call can be forced, and a picture is not fetched", () => {
  const tools = [{ name: "now", parameters: {} }];
  const picture = { type: "image", source: { url: "https://example.com/a.png" } } as const;
  for (const wrong of [
    { tools, toolChoice: "required" },
    { promptMessages: [{ role: "user", content: [picture] }] },
  ] as const) {
    expect(() => ollamaChat.encode({ ...calls.chat, ...wrong })).toThrow(
      expect.objectContaining({ reason: "unsupported_content" }),
    );
  }
});

test("a stream of lines says what a whole answer does", () => {
  const call = { function: { name: "add", arguments: { n: 1 } } };
  const { deltas, decoder } = streamed(
    ollamaChat,
    calls.chat,
    [
      { message: { role: "assistant", content: "", thinking: "Hm" }, done: false },
      { message: { role: "assistant", content: "Yes" }, done: false },
      { message: { role: "assistant", content: "", tool_calls: [call] }, done: false },
      { message: { role: "assistant", content: "" }, ...end },
    ],
    "ndjson",
  );
  expect(deltas).toEqual([
    { type: "reasoning", text: "Hm" },
    { type: "text", text: "Yes" },
    { type: "toolCall", index: 0, id: "call_0", name: "add", argumentsText: '{"n":1}' },
  ]);
  const message = { role: "assistant", content: "Yes", thinking: "Hm", tool_calls: [call] };
  expect(decoder.end()).toEqual(ollamaChat.decode(answer({ message, ...end }), calls.chat));
  expect(decoder.end()).toMatchObject({
    finishReason: "tool_calls",
    rawFinishReason: "stop",
    usage: { promptTokens: 5, completionTokens: 2 },
  });
});

test("errors, inside a stream too, and an end that is missing", () => {
  expect(() => ollamaChat.decode(answer({ error: "model 'x' not found" }), calls.chat)).toThrow(
    expect.objectContaining({ reason: "model_not_found" }),
  );
  const hello = { message: { content: "Hi" }, done: false };
  expect(() => streamed(ollamaChat, calls.chat, [hello, { error: "out of memory" }], "ndjson")).toThrow(
    expect.objectContaining({ reason: "overloaded" }),
  );
  expect(() => streamed(ollamaChat, calls.chat, [hello], "ndjson").decoder.end()).toThrow(
    expect.objectContaining({ reason: "stream_truncated" }),
  );
});
