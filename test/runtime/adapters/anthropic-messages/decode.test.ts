import { expect, test } from "vitest";
import { anthropicMessages } from "../../../../runtime/adapters/anthropic-messages/index.ts";
import { call, decode, message } from "./examples.ts";

test("text, thinking and calls, with the message to send back", () => {
  const output = decode({
    ...message,
    content: [
      { type: "thinking", thinking: "Hm", signature: "s" },
      { type: "text", text: "I'll " },
      { type: "server_tool_use", id: "srv", name: "web_search", input: { q: "x" } },
      { type: "text", text: "add", citations: [] },
      { type: "tool_use", id: "t1", name: "add", input: { n: 1 } },
    ],
    stop_reason: "tool_use",
  });
  expect(output).toMatchObject({
    text: "I'll add",
    reasoning: "Hm",
    toolCalls: [{ id: "t1", providerId: "t1", name: "add", arguments: { n: 1 }, argumentsText: '{"n":1}' }],
    finishReason: "tool_calls",
    rawFinishReason: "tool_use",
    model: "claude-1",
    responseId: "msg_1",
  });
  const sent = anthropicMessages.encode({ ...call, promptMessages: [output.message] });
  expect(sent.body).toMatchObject({
    value: {
      messages: [
        {
          content: [
            { type: "thinking", thinking: "Hm", signature: "s" },
            { type: "text", text: "I'll " },
            { type: "server_tool_use", id: "srv", name: "web_search", input: { q: "x" } },
            { type: "text", text: "add" },
            { type: "tool_use", id: "t1", name: "add", input: { n: 1 } },
          ],
        },
      ],
    },
  });
});

test("usage: the prompt holds what was read from and written to the cache", () => {
  expect(decode(message).usage).toMatchObject({
    promptTokens: 16,
    completionTokens: 5,
    cachedInputTokens: 2,
    cacheWriteTokens: 4,
    cacheWrite1hTokens: 1,
    reasoningTokens: 3,
  });
});

test.each([
  ["end_turn", "stop"],
  ["stop_sequence", "stop"],
  ["max_tokens", "length"],
  ["model_context_window_exceeded", "length"],
  ["refusal", "content_filter"],
  ["pause_turn", "other"],
  ["constructor", "other"],
  [null, null],
])("%s is %s", (raw, unified) => {
  expect(decode({ ...message, stop_reason: raw })).toMatchObject({ rawFinishReason: raw, finishReason: unified });
});

test("a refusal says why", () => {
  const output = decode({ ...message, stop_reason: "refusal", stop_details: { type: "refusal", explanation: "No." } });
  expect(output.refusal).toBe("No.");
});

test.each([
  ["<html>", "InvokeServerUnavailableError", "invalid_response"],
  ["{}", "InvokeServerUnavailableError", "invalid_response"],
  [
    '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    "InvokeServerUnavailableError",
    "overloaded",
  ],
  [
    '{"type":"error","error":{"type":"invalid_request_error","message":"m"}}',
    "InvokeBadRequestError",
    "invalid_request",
  ],
])("%s with status 200", (text, name, reason) => {
  expect(() => decode(text)).toThrow(expect.objectContaining({ name, reason }));
});
