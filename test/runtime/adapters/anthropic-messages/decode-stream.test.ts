import { expect, test } from "vitest";
import { decodeMessagesStream } from "../../../../runtime/adapters/anthropic-messages/decode-stream.ts";
import type { ChatDelta } from "../../../../runtime/core/result.ts";
import { decode, message } from "./examples.ts";

const start = {
  type: "message_start",
  message: { ...message, content: [], stop_reason: null, usage: { ...message.usage, output_tokens: 1 } },
};
const open = (index: number, content_block: object) => ({ type: "content_block_start", index, content_block });
const add = (index: number, delta: object) => ({ type: "content_block_delta", index, delta });
const close = (index: number) => ({ type: "content_block_stop", index });
const end = (stop_reason: string) => [
  { type: "message_delta", delta: { stop_reason }, usage: { output_tokens: 5, input_tokens: null } },
  { type: "message_stop" },
];

/** Pushes events, given as objects, or as text: the data of an `error` event unless it begins like an object. */
function stream(events: readonly unknown[]) {
  const decoder = decodeMessagesStream();
  const deltas: ChatDelta[] = [];
  for (const event of events) {
    const data = typeof event === "string" ? event : JSON.stringify(event);
    deltas.push(...decoder.push({ type: "sse", event: data.startsWith("{") ? "" : "error", data, id: "" }));
  }
  return { decoder, deltas };
}

const text = [
  start,
  open(0, { type: "text", text: "" }),
  add(0, { type: "text_delta", text: "Hel" }),
  add(0, { type: "text_delta", text: "lo" }),
];

test("the end is what an unstreamed answer says", () => {
  const content = [
    { type: "thinking", thinking: "Hm", signature: "s" },
    { type: "redacted_thinking", data: "x" },
    { type: "text", text: "Hello" },
    { type: "server_tool_use", id: "srv", name: "web_search", input: { q: 1 } },
    { type: "web_search_tool_result", tool_use_id: "srv", content: [] },
    { type: "tool_use", id: "t1", name: "add", input: { n: 1 } },
    { type: "tool_use", id: "t2", name: "now", input: {} },
    { type: "tool_use", id: "t3", name: "whole", input: { a: [] } },
  ];
  const { decoder, deltas } = stream([
    start,
    { type: "ping" },
    open(0, { type: "thinking", thinking: "", signature: "" }),
    add(0, { type: "thinking_delta", thinking: "Hm" }),
    add(0, { type: "signature_delta", signature: "s" }),
    close(0),
    open(1, content[1]!),
    close(1),
    open(2, { type: "text", text: "" }),
    add(2, { type: "text_delta", text: "Hel" }),
    add(2, { type: "citations_delta", citation: {} }),
    add(2, { type: "text_delta", text: "lo" }),
    close(2),
    open(3, { ...content[3], input: {} }),
    add(3, { type: "input_json_delta", partial_json: '{"q":1}' }),
    close(3),
    open(4, content[4]!),
    close(4),
    open(5, { ...content[5], input: {} }),
    add(5, { type: "input_json_delta", partial_json: '{"n"' }),
    add(5, { type: "input_json_delta", partial_json: ":1}" }),
    close(5),
    open(6, { ...content[6], input: {} }),
    add(6, { type: "input_json_delta", partial_json: "" }),
    close(6),
    open(7, content[7]!),
    close(7),
    { type: "an_event_of_tomorrow" },
    ...end("tool_use"),
    "[DONE]",
  ]);
  expect(decoder.done).toBe(true);
  expect(decoder.end()).toEqual(decode({ ...message, content, stop_reason: "tool_use" }));
  expect(deltas).toEqual([
    { type: "reasoning", text: "Hm" },
    { type: "text", text: "Hel" },
    { type: "text", text: "lo" },
    { type: "toolCall", index: 0, id: "t1", name: "add", argumentsText: "" },
    { type: "toolCall", index: 0, argumentsText: '{"n"' },
    { type: "toolCall", index: 0, argumentsText: ":1}" },
    { type: "toolCall", index: 1, id: "t2", name: "now", argumentsText: "" },
    { type: "toolCall", index: 2, id: "t3", name: "whole", argumentsText: "" },
    { type: "toolCall", index: 2, argumentsText: '{"a":[]}' },
  ]);
});

test("arguments that were cut off are kept as text", () => {
  const { decoder } = stream([
    start,
    open(0, { type: "tool_use", id: "t", name: "add", input: {} }),
    add(0, { type: "input_json_delta", partial_json: '{"n' }),
    ...end("max_tokens"),
  ]);
  expect(decoder.end().toolCalls).toMatchObject([{ arguments: null, argumentsText: '{"n' }]);
});

test("what arrived before a break", () => {
  const { decoder } = stream(text);
  expect(decoder.partial()).toMatchObject({
    text: "Hello",
    finishReason: null,
    usage: { promptTokens: 16, completionTokens: 1 },
  });
  expect(() => decoder.end()).toThrow(
    expect.objectContaining({
      name: "InvokeConnectionError",
      reason: "stream_truncated",
      retryable: true,
    }),
  );
});

test("a start that is said twice does no harm", () => {
  expect(stream([start, ...text, ...end("end_turn")]).decoder.end().text).toBe("Hello");
});

test.each<[string, unknown[], string]>([
  ["another message inside", [...text, start], "invalid_response"],
  [
    "another message before any content",
    [start, { ...start, message: { ...start.message, id: "msg_2" } }],
    "invalid_response",
  ],
  ["a delta of no block", [start, add(3, { type: "text_delta", text: "x" })], "invalid_response"],
  ["half an object", [start, '{"type":"content_'], "invalid_response"],
  ["an error that is text", [start, "upstream failed"], "server"],
  [
    "overloaded",
    [...text, { type: "error", error: { type: "overloaded_error", message: "Overloaded" } }],
    "overloaded",
  ],
  [
    "a failure of the API",
    [start, { type: "error", error: { type: "api_error", message: "Internal server error" } }],
    "server",
  ],
  ["a rate limit", [{ type: "error", error: { type: "rate_limit_error", message: "m" } }], "rate"],
  ["an error without a type", [start, { error: { message: "boom" } }], "server"],
])("%s", (_, events, reason) => {
  expect(() => stream(events)).toThrow(expect.objectContaining({ reason }));
});
