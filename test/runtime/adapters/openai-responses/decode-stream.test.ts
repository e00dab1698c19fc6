import { expect, test } from "vitest";
import { openaiResponses } from "../../../../runtime/adapters/openai-responses/index.ts";
import type { ChatDelta } from "../../../../runtime/core/result.ts";
import { answer, chatCall, event, readStream, thrown } from "../openai-common/wire.ts";

const decoder = () => openaiResponses.decodeStream!(chatCall({ stream: true }));
const on = (type: string, fields: object = {}) => event({ type: `response.${type}`, ...fields }, `response.${type}`);
const response = (more: object) => ({ id: "resp_1", model: "m", status: "completed", output: [], ...more });

const thought = {
  type: "reasoning",
  id: "rs_1",
  summary: [{ type: "summary_text", text: "hm" }],
  encrypted_content: "x",
};
const call = { type: "function_call", id: "fc_1", call_id: "call_1", name: "f", arguments: '{"a":1}' };
const message = { type: "message", id: "msg_1", phase: "commentary", content: [{ type: "output_text", text: "Look" }] };
const usage = { input_tokens: 1, output_tokens: 2, total_tokens: 3 };
const whole = response({ output: [thought, message, call], usage });

test("the end of a stream equals the whole answer", () => {
  const { deltas, output } = readStream(decoder(), [
    on("created", { response: response({ status: "in_progress" }) }),
    on("output_item.added", { output_index: 0, item: { type: "reasoning", id: "rs_0", summary: [] } }),
    on("reasoning_summary_text.delta", { output_index: 0, delta: "h" }),
    on("reasoning_summary_text.delta", { output_index: 0, delta: "m" }),
    on("output_item.done", { output_index: 0, item: thought }),
    on("output_item.added", { output_index: 1, item: { type: "message", id: "msg_0", content: [] } }),
    on("output_text.delta", { output_index: 1, delta: "Lo" }),
    on("output_text.delta", { output_index: 1, delta: "ok" }),
    on("output_text.done", { output_index: 1, text: "Look" }),
    on("output_item.done", { output_index: 1, item: message }),
    on("output_item.added", { output_index: 2, item: { ...call, arguments: "" } }),
    on("function_call_arguments.delta", { output_index: 2, delta: '{"a":1}' }),
    on("output_item.done", { output_index: 2, item: call }),
    on("completed", { response: whole }),
  ]);
  expect(output).toEqual(openaiResponses.decode(answer(whole), chatCall()));
  expect(deltas).toEqual<ChatDelta[]>([
    { type: "reasoning", text: "h" },
    { type: "reasoning", text: "m" },
    { type: "text", text: "Lo" },
    { type: "text", text: "ok" },
    { type: "toolCall", index: 0, id: "call_1", name: "f", argumentsText: "" },
    { type: "toolCall", index: 0, argumentsText: '{"a":1}' },
  ]);
});

test.each([
  [
    "whole items",
    [
      on("output_item.done", { output_index: 0, item: thought }),
      on("output_item.done", { output_index: 1, item: message }),
      on("output_item.done", { output_index: 2, item: call }),
      on("completed", { response: whole }),
    ],
  ],
  ["the terminal event alone", [on("completed", { response: whole })]],
])("output in %s", (_, events) => {
  const { deltas, output } = readStream(decoder(), events);
  expect(output).toEqual(openaiResponses.decode(answer(whole), chatCall()));
  expect(deltas).toEqual<ChatDelta[]>([
    { type: "reasoning", text: "hm" },
    { type: "text", text: "Look" },
    { type: "toolCall", index: 0, id: "call_1", name: "f", argumentsText: '{"a":1}' },
  ]);
});

test("deltas win over the terminal event", () => {
  const { output } = readStream(decoder(), [
    on("output_text.delta", { output_index: 0, delta: "a" }),
    on("completed", { response: response({ output: [message] }) }),
  ]);
  expect(output.text).toBe("a");
});

test("incomplete is complete enough", () => {
  const { output } = readStream(decoder(), [
    on("incomplete", {
      response: response({ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }),
    }),
  ]);
  expect(output).toMatchObject({ finishReason: "length", rawFinishReason: "max_output_tokens" });
});

test("without a terminal event, the stream is truncated", () => {
  const stream = decoder();
  stream.push(on("output_text.delta", { output_index: 0, delta: "a" }));
  stream.push(event("[DONE]"));
  expect(thrown(() => stream.end())).toMatchObject({ reason: "stream_truncated" });
  expect(stream.partial().text).toBe("a");
});

test.each([
  [
    "an error event",
    event({ type: "error", code: "rate_limit_exceeded", message: "Slow" }, "error"),
    { name: "InvokeRateLimitError", reason: "rate", message: "Slow" },
  ],
  [
    "a failed response",
    on("failed", { response: response({ status: "failed", error: { code: "server_error", message: "Oops" } }) }),
    { name: "InvokeServerUnavailableError", reason: "server", message: "Oops" },
  ],
  ["what is not JSON", event("{oops"), { name: "InvokeServerUnavailableError", reason: "invalid_response" }],
])("throws for %s", (_, bad, error) => {
  expect(thrown(() => decoder().push(bad))).toMatchObject(error);
});
