import { expect, test } from "vitest";
import { dashscopeChat, dashscopeChatCodec } from "../../../../runtime/adapters/dashscope/index.ts";
import { answer, bodyOf, calls, streamed } from "../wire.ts";

const tool = { name: "now", parameters: { type: "object" } };
const piece = (message: object, finish_reason = "null", output_tokens = 1) => ({
  output: { choices: [{ message: { role: "assistant", content: "", ...message }, finish_reason }] },
  usage: { input_tokens: 5, output_tokens },
  request_id: "r",
});
const called = { id: "", type: "function", index: 0, function: { name: "now", arguments: "{}" } };
const pieces = [
  piece({ reasoning_content: "Hm" }),
  piece({ content: "Ye" }),
  piece({ content: "s" }),
  piece({ tool_calls: [called] }),
  piece({}, "tool_calls", 7),
];
const whole = {
  text: "Yes",
  reasoning: "Hm",
  finishReason: "tool_calls",
  usage: { promptTokens: 5, completionTokens: 7 },
};

test("messages stand under `input`, the rest under `parameters`", () => {
  const request = dashscopeChat.encode({
    ...calls.chat,
    parameters: { temperature: 0.5 },
    tools: [tool],
    stop: ["."],
    stream: true,
    extraBody: { parameters: { seed: 1 } },
  });
  expect(request).toMatchObject({
    path: "services/aigc/text-generation/generation",
    headers: { "x-dashscope-sse": "enable" },
    framing: "sse",
  });
  expect(bodyOf(request)).toEqual({
    model: "m",
    input: { messages: [{ role: "user", content: "Hi" }] },
    parameters: {
      result_format: "message",
      temperature: 0.5,
      tools: [{ type: "function", function: tool }],
      stop: ["."],
      incremental_output: true,
      seed: 1,
    },
  });
});

test("models that see get lists of parts, on a path of their own", () => {
  const request = dashscopeChatCodec({ multimodal: true }).encode({
    ...calls.chat,
    promptMessages: [
      { role: "system", content: "Look." },
      {
        role: "user",
        content: [
          { type: "image", source: { url: "https://example.com/a.png" } },
          { type: "audio", source: { bytes: new Uint8Array([1]) }, mediaType: "audio/wav" },
          { type: "text", text: "What?" },
        ],
      },
    ],
  });
  expect(request.path).toBe("services/aigc/multimodal-generation/generation");
  expect(bodyOf(request)).toMatchObject({
    input: {
      messages: [
        { role: "system", content: [{ text: "Look." }] },
        {
          role: "user",
          content: [{ image: "https://example.com/a.png" }, { audio: "data:audio/wav;base64,AQ==" }, { text: "What?" }],
        },
      ],
    },
  });
});

test("decodes content of both kinds", () => {
  const text = dashscopeChat.decode(answer(piece({ content: "Yes" }, "stop")), calls.chat);
  expect(text).toMatchObject({ text: "Yes", finishReason: "stop", model: "m", responseId: "r" });
  expect(dashscopeChat.decode(answer(piece({ content: [{ text: "Yes" }] }, "stop")), calls.chat)).toEqual(text);
});

test("streams pieces; an empty id is none", () => {
  const { deltas, decoder } = streamed(dashscopeChat, calls.chat, pieces);
  expect(deltas).toMatchObject([
    { type: "reasoning", text: "Hm" },
    { type: "text", text: "Ye" },
    { type: "text", text: "s" },
    { type: "toolCall", index: 0, name: "now", argumentsText: "{}" },
  ]);
  expect(decoder.done).toBe(true);
  expect(decoder.end()).toMatchObject(whole);
  expect(decoder.end().toolCalls).toMatchObject([{ providerId: null, name: "now", arguments: {} }]);
});

test("thinking is streamed, and read to its end where it is asked for whole", () => {
  const call = { ...calls.chat, parameters: { enable_thinking: true } };
  expect(dashscopeChat.encode(call)).toMatchObject({ headers: { "x-dashscope-sse": "enable" }, framing: "text" });
  const events = pieces.map((it, id) => `id:${id}\nevent:result\n:HTTP_STATUS/200\ndata:${JSON.stringify(it)}\n\n`);
  expect(dashscopeChat.decode(answer(events.join(""), { "content-type": "text/event-stream" }), call)).toMatchObject(
    whole,
  );
});

test("failures", () => {
  const failure = { code: "DataInspectionFailed", message: "m", request_id: "x" };
  expect(() => dashscopeChat.decode(answer(failure), calls.chat)).toThrow(
    expect.objectContaining({ reason: "content_filter" }),
  );
  expect(() =>
    streamed(dashscopeChat, calls.chat, [pieces[1], { code: "Throttling.RateQuota", message: "m" }]),
  ).toThrow(expect.objectContaining({ reason: "rate" }));
  expect(() => streamed(dashscopeChat, calls.chat, [pieces[1]]).decoder.end()).toThrow(
    expect.objectContaining({ reason: "stream_truncated" }),
  );
});
