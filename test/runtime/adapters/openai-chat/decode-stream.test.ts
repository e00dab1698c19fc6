import { expect, test } from "vitest";
import { openaiChat } from "../../../../runtime/adapters/openai-chat/index.ts";
import type { ChatDelta } from "../../../../runtime/core/result.ts";
import { answer, chatCall, event, readStream, thrown } from "../openai-common/wire.ts";

const decoder = () => openaiChat.decodeStream!(chatCall({ stream: true }));
const chunk = (delta: object, more: object = {}) =>
  event({ id: "a-1", model: "m", choices: [{ index: 0, delta, ...more }] });
const done = event("[DONE]");

test("the end of a stream equals the whole answer", () => {
  const usage = { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8 };
  const { deltas, output } = readStream(decoder(), [
    chunk({ role: "assistant", content: "" }),
    chunk({ reasoning_content: "h" }),
    chunk({ reasoning_content: "m" }),
    chunk({ content: "Let me " }),
    chunk({ content: "look" }),
    chunk({ tool_calls: [{ index: 0, id: "c1", type: "function", function: { name: "f", arguments: "" } }] }),
    chunk({ tool_calls: [{ index: 0, function: { arguments: '{"a"' } }] }),
    chunk({
      tool_calls: [
        { index: 1, id: "c2", function: { name: "g", arguments: "{}" } },
        { index: 0, function: { arguments: ":1}" } },
      ],
    }),
    chunk({}, { finish_reason: "tool_calls" }),
    event({ id: "a-1", choices: [], usage }),
    done,
  ]);
  const whole = {
    id: "a-1",
    model: "m",
    usage,
    choices: [
      {
        index: 0,
        finish_reason: "tool_calls",
        message: {
          content: "Let me look",
          reasoning_content: "hm",
          tool_calls: [
            { id: "c1", function: { name: "f", arguments: '{"a":1}' } },
            { id: "c2", function: { name: "g", arguments: "{}" } },
          ],
        },
      },
    ],
  };
  expect(output).toEqual(openaiChat.decode(answer(whole), chatCall()));
  expect(deltas).toEqual<ChatDelta[]>([
    { type: "reasoning", text: "h" },
    { type: "reasoning", text: "m" },
    { type: "text", text: "Let me " },
    { type: "text", text: "look" },
    { type: "toolCall", index: 0, id: "c1", name: "f", argumentsText: "" },
    { type: "toolCall", index: 0, argumentsText: '{"a"' },
    { type: "toolCall", index: 1, id: "c2", name: "g", argumentsText: "{}" },
    { type: "toolCall", index: 0, argumentsText: ":1}" },
  ]);
});

test.each([
  ["a finish reason", [chunk({ content: "x" }, { finish_reason: "stop" })]],
  ["[DONE]", [chunk({ content: "x" }), done]],
])("complete with %s", (_, events) => {
  expect(readStream(decoder(), events).output.text).toBe("x");
});

test("without either, the stream is truncated", () => {
  const stream = decoder();
  stream.push(chunk({ content: "x" }));
  expect(thrown(() => stream.end())).toMatchObject({
    name: "InvokeConnectionError",
    reason: "stream_truncated",
  });
  expect(stream.partial().text).toBe("x");
});

test("nothing counts after [DONE]", () => {
  const stream = decoder();
  stream.push(done);
  expect(stream.done).toBe(true);
  expect(stream.push(chunk({ content: "x" }))).toEqual([]);
});

test.each([
  [
    "an error event",
    event({ error: { message: "Bad", status_code: 400 } }, "error"),
    { name: "InvokeBadRequestError", reason: "invalid_request" },
  ],
  [
    "an error object in data",
    event({ error: { message: "Oops" } }),
    { name: "InvokeServerUnavailableError", reason: "server" },
  ],
  [
    "an error beside choices",
    event({
      error: { code: 429, message: "Slow" },
      choices: [{ index: 0, delta: { content: "" } }],
      usage: { prompt_tokens: 1 },
    }),
    { reason: "rate" },
  ],
  ["what is not JSON", event("{oops"), { name: "InvokeServerUnavailableError", reason: "invalid_response" }],
])("throws for %s", (_, bad, error) => {
  const stream = decoder();
  expect(thrown(() => stream.push(bad))).toMatchObject({ ...error });
  const later = decoder();
  later.push(chunk({ content: "x" }));
  expect(thrown(() => later.push(bad))).toMatchObject({ ...error });
});

test("only the first choice counts, and only its delta", () => {
  const other = event({
    choices: [
      { index: 1, delta: { content: "no" } },
      { index: 0, delta: { content: "yes" }, message: { content: "yesyes" } },
    ],
  });
  expect(readStream(decoder(), [other, done]).output.text).toBe("yes");
});

test("usage of Groq", () => {
  const { output } = readStream(decoder(), [
    chunk({}, { finish_reason: "stop" }),
    event({ choices: [], x_groq: { usage: { prompt_tokens: 2, completion_tokens: 1 } } }),
  ]);
  expect(output.usage).toMatchObject({ promptTokens: 2, completionTokens: 1 });
});

const detail = (piece: object) => chunk({ reasoning_details: [{ type: "reasoning.text", index: 0, ...piece }] });

test("reasoning details are put together", () => {
  const { output } = readStream(decoder(), [
    detail({ text: "h" }),
    detail({ text: "m" }),
    detail({ signature: "s" }),
    done,
  ]);
  expect(output.reasoning).toBe("hm");
  expect(output.message.content).toMatchObject([
    {
      type: "reasoning",
      text: "hm",
      opaque: { data: { reasoning_details: [{ type: "reasoning.text", index: 0, text: "hm", signature: "s" }] } },
    },
  ]);
});

const call = (id: string) => chunk({ tool_calls: [{ index: 0, id, function: { name: "f", arguments: "{}" } }] });

test("another id with a name begins another call at the same index", () => {
  const { output, deltas } = readStream(decoder(), [call("a"), call("a"), call("b"), done]);
  expect(output.toolCalls.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(deltas.map((delta) => delta.type === "toolCall" && delta.index)).toEqual([0, 0, 1]);
});

test("an id that is made up for every piece does not cut a call", () => {
  const piece = (id: string, args: string, more?: object) =>
    chunk({ tool_calls: [{ index: 0, id, function: { name: "f", arguments: args } }] }, more);
  const { output } = readStream(decoder(), [
    piece("a", "{"),
    piece("b", '"x":'),
    piece("c", "1}"),
    piece("d", "", { finish_reason: "stop" }),
    done,
  ]);
  expect(output.toolCalls).toMatchObject([{ id: "a", name: "f", arguments: { x: 1 } }]);
});

test("an id that comes late is the call's", () => {
  const { output } = readStream(decoder(), [
    chunk({ tool_calls: [{ index: 0, function: { name: "f" } }] }),
    chunk({ tool_calls: [{ index: 0, id: "c1", function: { arguments: "{}" } }] }),
    done,
  ]);
  expect(output.toolCalls).toMatchObject([{ id: "c1", name: "f", arguments: {} }]);
});
