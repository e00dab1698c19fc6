import { expect, test } from "vitest";
import { mistralChat } from "../../../../runtime/adapters/mistral-chat/index.ts";
import { answer, bodyOf, calls, streamed } from "../wire.ts";

const tool = { name: "now", parameters: { type: "object" } };
const thinking = [
  { type: "thinking", thinking: [{ type: "text", text: "Hm" }] },
  { type: "text", text: "Yes" },
];

test("a forced tool is `any`; neither user nor stream_options go out", () => {
  const call = { ...calls.chat, tools: [tool], toolChoice: "required", user: "u", stream: true } as const;
  expect(bodyOf(mistralChat.encode(call))).toEqual({
    model: "m",
    messages: [{ role: "user", content: "Hi" }],
    tools: [{ type: "function", function: tool }],
    tool_choice: "any",
    stream: true,
  });
});

test("thinks in parts, whole and streamed", () => {
  const message = { role: "assistant", content: thinking };
  const whole = mistralChat.decode(answer({ choices: [{ index: 0, message, finish_reason: "stop" }] }), calls.chat);
  expect(whole).toMatchObject({ text: "Yes", reasoning: "Hm", finishReason: "stop" });
  const { deltas, decoder } = streamed(mistralChat, calls.chat, [
    { choices: [{ index: 0, delta: { content: [thinking[0]] }, finish_reason: null }] },
    { choices: [{ index: 0, delta: { content: "Yes" }, finish_reason: "stop" }], usage: { prompt_tokens: 4 } },
    "[DONE]",
  ]);
  expect(deltas).toEqual([
    { type: "reasoning", text: "Hm" },
    { type: "text", text: "Yes" },
  ]);
  expect(decoder.end()).toMatchObject({ text: "Yes", reasoning: "Hm", usage: { promptTokens: 4 } });
});
