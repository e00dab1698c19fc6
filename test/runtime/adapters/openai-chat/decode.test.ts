import { expect, test } from "vitest";
import { openaiChat, openaiChatCodec } from "../../../../runtime/adapters/openai-chat/index.ts";
import type { ChatOutput } from "../../../../runtime/core/result.ts";
import { answer, chatCall, jsonBody, thrown } from "../openai-common/wire.ts";

function decode(message: object, finish_reason: string | null = "stop"): ChatOutput {
  const body = { id: "a-1", model: "m-1-0101", choices: [{ index: 0, message, finish_reason }] };
  return openaiChat.decode(answer(body), chatCall()) as ChatOutput;
}

test.each([
  [
    "plain text",
    { content: "Hello" },
    { text: "Hello", reasoning: "", message: { role: "assistant", content: "Hello" } },
  ],
  [
    "one reasoning field of several",
    { content: "4", reasoning_content: "hm", reasoning: "hm" },
    { text: "4", reasoning: "hm" },
  ],
  [
    "reasoning details",
    { content: "4", reasoning_details: [{ type: "reasoning.text", text: "hm", signature: "s" }] },
    { reasoning: "hm" },
  ],
  [
    "content in parts",
    {
      content: [
        { type: "thinking", thinking: [{ type: "text", text: "hm" }] },
        { type: "text", text: "4" },
      ],
    },
    { text: "4", reasoning: "hm" },
  ],
  ["a refusal", { content: null, refusal: "No." }, { text: "", refusal: "No." }],
  [
    "images",
    { content: "", images: [{ type: "image_url", image_url: { url: "data:image/png;base64,AQID" } }] },
    { message: { content: [{ type: "image", source: { url: "data:image/png;base64,AQID" } }] } },
  ],
  [
    "an older function call",
    { content: null, function_call: { name: "f", arguments: "{}" } },
    { toolCalls: [{ providerId: null, name: "f", arguments: {} }] },
  ],
  ["empty objects that mean nothing", { content: "x", function_call: {}, audio: {} }, { text: "x", toolCalls: [] }],
  [
    "parsed arguments",
    { tool_calls: [{ id: "", function: { name: "f", arguments: { a: 1 } } }] },
    { toolCalls: [{ providerId: null, id: "call_a-1_0", argumentsText: '{"a":1}', arguments: { a: 1 } }] },
  ],
  [
    "a custom tool",
    { tool_calls: [{ id: "c", type: "custom", custom: { name: "sh", input: "ls" } }] },
    { toolCalls: [{ id: "c", name: "sh", arguments: "ls" }] },
  ],
])("%s", (_, message, expected) => {
  expect(decode(message)).toMatchObject(expected);
});

test.each([
  ["stop", "stop"],
  ["length", "length"],
  ["function_call", "tool_calls"],
  ["sensitive", "content_filter"],
  ["insufficient_system_resource", "error"],
  ["something_new", "other"],
  ["", null],
  [null, null],
])("finish reason %j is %j", (raw, finishReason) => {
  expect(decode({ content: "x" }, raw)).toMatchObject({ finishReason, rawFinishReason: raw === "" ? null : raw });
});

test("stop with tool calls is tool_calls", () => {
  expect(decode({ tool_calls: [{ id: "c", function: { name: "f", arguments: "{}" } }] }).finishReason).toBe(
    "tool_calls",
  );
});

const firstCall = (id: string): object => ({ index: 0, id, function: { name: "f", arguments: "{}" } });

test("calls all numbered 0 stay apart in a whole answer", () => {
  expect(decode({ tool_calls: [firstCall("a"), firstCall("b")] }).toolCalls.map(({ id }) => id)).toEqual(["a", "b"]);
});

test.each([
  [
    "an error in place of choices",
    { error: { message: "Slow down", code: 429 } },
    { name: "InvokeRateLimitError", reason: "rate", message: "Slow down" },
  ],
  [
    "an error of the choice",
    { choices: [{ index: 0, error: { code: 502, message: "Upstream" } }] },
    { name: "InvokeServerUnavailableError", reason: "server" },
  ],
  ["no choices", { choices: [] }, { name: "InvokeServerUnavailableError", reason: "invalid_response" }],
  ["another object", { ok: true }, { reason: "invalid_response" }],
  ["a page", "<html>", { reason: "invalid_response", retryable: true }],
])("%s", (_, body, error) => {
  expect(thrown(() => openaiChat.decode(answer(body), chatCall()))).toMatchObject(error);
});

test("what the provider wants back goes back", () => {
  const details = [
    { type: "reasoning.text", text: "hm", signature: "s", index: 0 },
    { type: "reasoning.encrypted", data: "x", index: 1 },
  ];
  const { message } = decode({
    content: "4",
    reasoning: "hm",
    reasoning_details: details,
    tool_calls: [
      { id: "c", function: { name: "f", arguments: "{}" }, extra_content: { google: { thought_signature: "t" } } },
      { id: "d", type: "custom", custom: { name: "sh", input: "ls" } },
    ],
  });
  const codec = openaiChatCodec({ reasoningDetailsReply: true });
  expect(jsonBody(codec.encode(chatCall({ promptMessages: [message] })))).toMatchObject({
    messages: [
      {
        content: "4",
        reasoning_details: details,
        tool_calls: [
          {
            id: "c",
            type: "function",
            function: { name: "f", arguments: "{}" },
            extra_content: { google: { thought_signature: "t" } },
          },
          { id: "d", type: "custom", custom: { name: "sh", input: "ls" } },
        ],
      },
    ],
  });
  expect(JSON.stringify(jsonBody(openaiChat.encode(chatCall({ promptMessages: [message] }))))).not.toContain(
    "reasoning_details",
  );
});

test("speech goes back as its id", () => {
  const { message } = decode({ content: null, audio: { id: "au-1", data: "AQID", transcript: "Hi" } });
  expect(message.content).toMatchObject([{ type: "audio", source: { bytes: Uint8Array.of(1, 2, 3) } }]);
  expect(jsonBody(openaiChat.encode(chatCall({ promptMessages: [message] })))).toMatchObject({
    messages: [{ role: "assistant", audio: { id: "au-1" } }],
  });
});

test("speech has the format that was asked for, wherever", () => {
  const asked = chatCall({ parameters: { audio: { format: "mp3" } }, extraBody: { audio: { voice: "ann" } } });
  const choices = [{ message: { audio: { id: "au-1", data: "AQID" } } }];
  expect(openaiChat.decode(answer({ choices }), asked)).toMatchObject({
    message: { content: [{ type: "audio", mediaType: "audio/mpeg" }] },
  });
});
