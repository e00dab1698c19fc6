import { expect, test } from "vitest";
import { openaiCompletions } from "../../../../runtime/adapters/openai-completions/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import { answer, chatCall, event, jsonBody, readStream, thrown } from "../openai-common/wire.ts";

test("the request", () => {
  const call = chatCall({
    promptMessages: [
      { role: "system", content: "a" },
      { role: "user", content: [{ type: "text", text: "b" }] },
    ],
    stop: ["."],
    stream: true,
    parameters: { max_tokens: 5 },
  });
  expect(openaiCompletions.encode(call)).toMatchObject({ path: "completions", framing: "sse" });
  expect(jsonBody(openaiCompletions.encode(call))).toEqual({
    model: "m-1",
    prompt: "a\nb",
    stop: ["."],
    max_tokens: 5,
    stream: true,
    stream_options: { include_usage: true },
  });
});

test.each([
  { tools: [{ name: "f", parameters: {} }] },
  { promptMessages: [{ role: "user", content: [{ type: "image", source: { url: "https://example.com/a.png" } }] }] },
] satisfies Partial<ChatCall>[])("refuses %j", (call) => {
  expect(thrown(() => openaiCompletions.encode(chatCall(call)))).toMatchObject({ reason: "unsupported_content" });
});

const chunk = (text: string, finish_reason: string | null = null) =>
  event({ id: "c", model: "m", choices: [{ index: 0, text, finish_reason }] });

test("the end of a stream equals the whole answer", () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2 };
  const { deltas, output } = readStream(openaiCompletions.decodeStream!(chatCall()), [
    chunk("a"),
    event({ choices: [{ index: 1, text: "no" }] }),
    chunk("b", "length"),
    event({ choices: [], usage }),
    event("[DONE]"),
  ]);
  const whole = {
    id: "c",
    model: "m",
    usage,
    choices: [
      { index: 0, text: "ab", finish_reason: "length" },
      { index: 1, text: "no" },
    ],
  };
  expect(output).toEqual(openaiCompletions.decode(answer(whole), chatCall()));
  expect(output).toMatchObject({ text: "ab", finishReason: "length" });
  expect(deltas).toEqual([
    { type: "text", text: "a" },
    { type: "text", text: "b" },
  ]);
});

test("a stream that breaks off, and one with an error", () => {
  const stream = openaiCompletions.decodeStream!(chatCall());
  stream.push(event({ choices: [{ index: 0, text: "a", finish_reason: null }] }));
  expect(thrown(() => stream.end())).toMatchObject({ reason: "stream_truncated" });
  expect(thrown(() => stream.push(event({ error: { message: "Oops", code: 500 } })))).toMatchObject({
    reason: "server",
  });
});
