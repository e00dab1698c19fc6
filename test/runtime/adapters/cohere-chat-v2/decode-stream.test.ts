import { expect, test } from "vitest";
import { cohereChatV2 } from "../../../../runtime/adapters/cohere-chat-v2/index.ts";
import { decodeChatStream } from "../../../../runtime/adapters/cohere-chat-v2/decode-stream.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { ChatDelta } from "../../../../runtime/core/result.ts";

const call: ChatCall = { model: "command", promptMessages: [], parameters: {}, tools: [], stop: [], stream: true };
const usage = {
  billed_units: { input_tokens: 1 },
  tokens: { input_tokens: 9, output_tokens: 7, reasoning_tokens: 2 },
  cached_tokens: 4,
};

function decode(body: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return cohereChatV2.decode({ status: 200, headers: {}, body: new TextEncoder().encode(text) }, call);
}

function stream(events: readonly unknown[]) {
  const decoder = decodeChatStream();
  const deltas: ChatDelta[] = [];
  for (const event of events)
    deltas.push(...decoder.push({ type: "sse", event: "", data: JSON.stringify(event), id: "" }));
  return { decoder, deltas };
}

const start = {
  type: "message-start",
  id: "r",
  delta: { message: { role: "assistant", content: [], tool_plan: "", tool_calls: [] } },
};
const content = (type: string, index: number, it: object) => ({ type, index, delta: { message: { content: it } } });
const tool = (type: string, index: number, it: object) => ({ type, index, delta: { message: { tool_calls: it } } });
const end = (finish_reason: string) => ({ type: "message-end", delta: { finish_reason, usage } });
const hello = [
  start,
  content("content-start", 0, { type: "text", text: "" }),
  content("content-delta", 0, { text: "Hello" }),
];

test("the end is what an unstreamed answer says", () => {
  const { decoder, deltas } = stream([
    start,
    content("content-start", 0, { type: "thinking", thinking: "" }),
    content("content-delta", 0, { thinking: "H" }),
    content("content-delta", 0, { thinking: "m" }),
    { type: "content-end", index: 0 },
    { type: "tool-plan-delta", delta: { message: { tool_plan: "I " } } },
    { type: "tool-plan-delta", delta: { message: { tool_plan: "add." } } },
    content("content-start", 1, { type: "text", text: "" }),
    content("content-delta", 1, { text: "Sure" }),
    { type: "citation-start", index: 0, delta: { message: { citations: {} } } },
    tool("tool-call-start", 0, { id: "a", type: "function", function: { name: "add", arguments: "" } }),
    tool("tool-call-delta", 0, { function: { arguments: '{"n":' } }),
    tool("tool-call-delta", 0, { function: { arguments: "1}" } }),
    { type: "tool-call-end", index: 0 },
    tool("tool-call-start", 1, { id: "b", type: "function", function: { name: "now", arguments: "" } }),
    tool("tool-call-delta", 1, { function: { arguments: "null" } }),
    end("TOOL_CALL"),
  ]);
  expect(decoder.done).toBe(true);
  const output = decoder.end();
  expect(output).toEqual(
    decode({
      id: "r",
      message: {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "Hm" },
          { type: "text", text: "Sure" },
        ],
        tool_plan: "I add.",
        tool_calls: [
          { id: "a", type: "function", function: { name: "add", arguments: '{"n":1}' } },
          { id: "b", type: "function", function: { name: "now", arguments: "null" } },
        ],
      },
      finish_reason: "TOOL_CALL",
      usage,
    }),
  );
  expect(output).toMatchObject({
    text: "Sure",
    reasoning: "Hm",
    toolCalls: [{ arguments: { n: 1 } }, { arguments: {} }],
    finishReason: "tool_calls",
    usage: { promptTokens: 9, completionTokens: 7, cachedInputTokens: 4, reasoningTokens: 2 },
  });
  expect(output.message.content).toContainEqual({
    type: "reasoning",
    text: "",
    opaque: { kind: "cohere-chat-v2", data: { tool_plan: "I add." } },
  });
  expect(deltas.filter((it) => it.type === "toolCall")).toEqual([
    { type: "toolCall", index: 0, id: "a", name: "add", argumentsText: "" },
    { type: "toolCall", index: 0, argumentsText: '{"n":' },
    { type: "toolCall", index: 0, argumentsText: "1}" },
    { type: "toolCall", index: 1, id: "b", name: "now", argumentsText: "" },
    { type: "toolCall", index: 1, argumentsText: "null" },
  ]);
});

test.each([
  ["COMPLETE", "stop"],
  ["STOP_SEQUENCE", "stop"],
  ["MAX_TOKENS", "length"],
  ["SOMETHING_NEW", "other"],
])("%s is %s", (raw, unified) => {
  expect(stream([...hello, end(raw)]).decoder.end()).toMatchObject({ rawFinishReason: raw, finishReason: unified });
});

test("a stream without its last event", () => {
  const { decoder } = stream(hello);
  expect(decoder.partial().text).toBe("Hello");
  expect(() => decoder.end()).toThrow(expect.objectContaining({ reason: "stream_truncated" }));
});

test.each<[string, unknown[], string, string]>([
  ["a failed end", [...hello, end("ERROR")], "InvokeServerUnavailableError", "server"],
  ["a timeout", [...hello, end("TIMEOUT")], "InvokeServerUnavailableError", "timeout"],
  ["an error object", [...hello, { id: "x", message: "too many tokens" }], "InvokeBadRequestError", "context_length"],
  [
    "arguments of no call",
    [...hello, tool("tool-call-delta", 0, { function: { arguments: "1" } })],
    "InvokeServerUnavailableError",
    "invalid_response",
  ],
  ["no object", [...hello, null], "InvokeServerUnavailableError", "invalid_response"],
])("%s", (_, events, name, reason) => {
  expect(() => stream(events)).toThrow(expect.objectContaining({ name, reason }));
});

test.each([
  ["<html>", "invalid_response"],
  ['{"id":"x","message":"m"}', "server"],
  ['{"message":{"content":[]},"finish_reason":"ERROR"}', "server"],
])("%s with status 200", (text, reason) => {
  expect(() => decode(text)).toThrow(expect.objectContaining({ name: "InvokeServerUnavailableError", reason }));
});
