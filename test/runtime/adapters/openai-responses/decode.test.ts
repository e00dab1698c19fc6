import { expect, test } from "vitest";
import { openaiResponses } from "../../../../runtime/adapters/openai-responses/index.ts";
import type { ChatOutput } from "../../../../runtime/core/result.ts";
import { answer, chatCall, jsonBody, thrown } from "../openai-common/wire.ts";

const message = (text: string, more: object = {}) => ({
  type: "message",
  id: "msg_1",
  role: "assistant",
  content: [{ type: "output_text", text }],
  ...more,
});
const thought = {
  type: "reasoning",
  id: "rs_1",
  status: null,
  summary: [
    { type: "summary_text", text: "h" },
    { type: "summary_text", text: "m" },
  ],
  encrypted_content: "x",
};
const call = { type: "function_call", id: "fc_1", call_id: "call_1", name: "f", arguments: '{"a":1}' };

function decode(output: readonly object[], more: object = {}, tools: readonly object[] = []): ChatOutput {
  const body = { id: "resp_1", model: "m-1-0101", status: "completed", error: null, output, ...more };
  return openaiResponses.decode(answer(body), chatCall({ parameters: { tools } })) as ChatOutput;
}

test.each([
  [
    "plain text",
    [message("Hello", { phase: "final_answer" })],
    { text: "Hello", message: { content: "Hello" }, finishReason: "stop", rawFinishReason: "completed" },
  ],
  [
    "summaries and raw thoughts",
    [{ ...thought, content: [{ type: "reasoning_text", text: "!" }] }],
    { reasoning: "hm!" },
  ],
  [
    "a call",
    [call],
    { finishReason: "tool_calls", toolCalls: [{ id: "call_1", providerId: "call_1", name: "f", arguments: { a: 1 } }] },
  ],
  ["a refusal", [{ type: "message", content: [{ type: "refusal", refusal: "No." }] }], { text: "", refusal: "No." }],
  [
    "the provider's own tools",
    [{ type: "web_search_call", id: "ws_1" }, message("Found")],
    { text: "Found", toolCalls: [] },
  ],
  [
    "an image",
    [{ type: "image_generation_call", id: "ig_1", result: "AQID" }],
    { message: { content: [{ type: "image", mediaType: "image/png", source: { bytes: Uint8Array.of(1, 2, 3) } }] } },
  ],
])("%s", (_, output, expected) => {
  expect(decode(output)).toMatchObject(expected);
});

test("custom tool calls count where the request declares such tools", () => {
  const custom = { type: "custom_tool_call", id: "ctc_1", call_id: "call_1", name: "sh", input: "ls" };
  expect(decode([custom]).toolCalls).toEqual([]);
  expect(decode([custom], {}, [{ type: "custom", name: "sh" }]).toolCalls).toMatchObject([
    { id: "call_1", name: "sh", arguments: "ls" },
  ]);
});

test.each([
  [{ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }, "length", "max_output_tokens"],
  [{ status: "incomplete", incomplete_details: { reason: "content_filter" } }, "content_filter", "content_filter"],
  [{ status: "queued" }, "other", "queued"],
])("%j", (more, finishReason, rawFinishReason) => {
  expect(decode([], more)).toMatchObject({ finishReason, rawFinishReason });
});

test("usage", () => {
  const usage = {
    input_tokens: 9,
    input_tokens_details: { cached_tokens: 4 },
    output_tokens: 5,
    output_tokens_details: { reasoning_tokens: 3 },
    total_tokens: 14,
  };
  expect(decode([], { usage }).usage).toMatchObject({
    promptTokens: 9,
    cachedInputTokens: 4,
    completionTokens: 5,
    reasoningTokens: 3,
  });
});

test.each([
  [
    { status: "failed", error: { code: "server_error", message: "Oops" }, output: [] },
    { name: "InvokeServerUnavailableError", reason: "server", message: "Oops" },
  ],
  [
    { status: "failed", error: { code: "rate_limit_exceeded", message: "Slow" }, output: [] },
    { name: "InvokeRateLimitError", reason: "rate" },
  ],
  [
    { status: "failed", error: { code: "invalid_image_url", message: "Bad image" }, output: [] },
    { name: "InvokeBadRequestError", reason: "invalid_request" },
  ],
  [
    { status: "failed", error: { code: "image_content_policy_violation", message: "No" }, output: [] },
    { name: "InvokeBadRequestError", reason: "content_filter" },
  ],
  [{ ok: true }, { name: "InvokeServerUnavailableError", reason: "invalid_response" }],
])("throws for %j", (body, error) => {
  expect(thrown(() => openaiResponses.decode(answer(body), chatCall()))).toMatchObject(error);
});

test("an answer goes back as it came", () => {
  const { message: said } = decode([
    thought,
    call,
    { type: "compaction", id: "cmp_1", encrypted_content: "y" },
    message("Hi"),
  ]);
  expect(jsonBody(openaiResponses.encode(chatCall({ promptMessages: [said] })))).toMatchObject({
    input: [
      { type: "reasoning", id: "rs_1", summary: [{ text: "h" }, { text: "m" }], encrypted_content: "x" },
      { type: "function_call", id: "fc_1", call_id: "call_1", name: "f", arguments: '{"a":1}' },
      { type: "compaction", id: "cmp_1", encrypted_content: "y" },
      { type: "message", id: "msg_1", content: [{ type: "output_text", text: "Hi" }] },
    ],
  });
});
