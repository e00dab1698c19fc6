import { describe, expect, test } from "vitest";
import { bedrockConverse } from "../../../../runtime/adapters/bedrock-converse/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { WireEvent } from "../../../../runtime/core/codec.ts";
import type { ChatOutput } from "../../../../runtime/core/result.ts";

const call: ChatCall = { model: "m", promptMessages: [], parameters: {}, tools: [], stop: [], stream: false };
const encoded = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function decoded(body: unknown, headers = {}): ChatOutput {
  return bedrockConverse.decode({ status: 200, headers, body: encoded(body) }, call) as ChatOutput;
}

const event = (type: string, payload: object): WireEvent => ({
  type: "aws",
  headers: { ":message-type": "event", ":event-type": type },
  payload: encoded(payload),
});

/** The content blocks of an answer, and the same as a stream brings them. */
const content = [
  { reasoningContent: { reasoningText: { text: "Let me think", signature: "sig" } } },
  { reasoningContent: { redactedContent: "AQID" } },
  { text: "Hello" },
  { citationsContent: { content: [{ text: "It is so." }], citations: [{ title: "facts" }] } },
  { image: { format: "png", source: { bytes: "AQID" } } },
  { toolUse: { toolUseId: "s", name: "nova_grounding", type: "server_tool_use", input: { query: "q" } } },
  { toolResult: { toolUseId: "s", status: "success", content: [{ text: "found" }] } },
  { toolUse: { toolUseId: "t", name: "weather", input: { city: "Rome" } } },
  { toolUse: { toolUseId: "u", name: "now", input: {} } },
];
const deltas: readonly (readonly [start: object | undefined, ...deltas: object[]])[] = [
  [
    undefined,
    { reasoningContent: { text: "Let me" } },
    { reasoningContent: { text: " think" } },
    { reasoningContent: { signature: "sig" } },
  ],
  [undefined, { reasoningContent: { redactedContent: "AQID" } }],
  [undefined, { text: "Hel" }, { text: "lo" }],
  [undefined, { text: "It is so." }, { citation: { title: "facts" } }],
  [{ image: { format: "png" } }, { image: { source: { bytes: "AQID" } } }],
  [
    { toolUse: { toolUseId: "s", name: "nova_grounding", type: "server_tool_use" } },
    { toolUse: { input: '{"query":"q"}' } },
  ],
  [{ toolResult: { toolUseId: "s", status: "success" } }, { toolResult: [{ text: "found" }] }],
  [
    { toolUse: { toolUseId: "t", name: "weather" } },
    { toolUse: { input: '{"city":' } },
    { toolUse: { input: '"Rome"}' } },
  ],
  [{ toolUse: { toolUseId: "u", name: "now" } }, { toolUse: { input: "" } }],
];
const usage = { inputTokens: 5, outputTokens: 7, totalTokens: 22, cacheReadInputTokens: 10, cacheWriteInputTokens: 0 };
const whole = {
  output: { message: { role: "assistant", content } },
  stopReason: "tool_use",
  usage,
  serviceTier: { type: "flex" },
};
const events: readonly WireEvent[] = [
  event("messageStart", { role: "assistant", p: "ab" }),
  ...deltas.flatMap(([start, ...pieces], contentBlockIndex) => [
    ...(start === undefined ? [] : [event("contentBlockStart", { contentBlockIndex, start })]),
    ...pieces.map((delta) => event("contentBlockDelta", { contentBlockIndex, delta })),
    event("contentBlockStop", { contentBlockIndex }),
  ]),
  event("unheardOf", {}),
  event("messageStop", { stopReason: "tool_use" }),
  event("metadata", { usage, serviceTier: { type: "flex" } }),
];

test("an answer says all that its blocks say", () => {
  const kind = "bedrock-converse";
  expect(decoded(whole)).toMatchObject({
    text: "HelloIt is so.",
    reasoning: "Let me think",
    toolCalls: [
      { id: "t", providerId: "t", name: "weather", arguments: { city: "Rome" }, argumentsText: '{"city":"Rome"}' },
      { id: "u", name: "now", arguments: {}, argumentsText: "{}" },
    ],
    finishReason: "tool_calls",
    rawFinishReason: "tool_use",
    usage: { promptTokens: 15, completionTokens: 7, cachedInputTokens: 10, cacheWriteTokens: 0 },
    serviceTier: "flex",
    message: {
      content: [
        { type: "reasoning", text: "Let me think", opaque: { kind, data: { signature: "sig" } } },
        { type: "reasoning", text: "", opaque: { kind, data: { block: content[1] } } },
        { type: "text", text: "Hello" },
        { type: "text", text: "It is so.", opaque: { kind, data: { citations: [{ title: "facts" }] } } },
        { type: "image", mediaType: "image/png", source: { bytes: new Uint8Array([1, 2, 3]) } },
        { type: "reasoning", opaque: { kind, data: { block: content[5] } } },
        { type: "reasoning", opaque: { kind, data: { block: content[6] } } },
      ],
    },
  });
});

test("a stream gives what the whole answer gives, and goes back as that does", () => {
  const stream = bedrockConverse.decodeStream!(call);
  const pushed = events.flatMap((it) => stream.push(it));
  expect(stream.done).toBe(true);
  expect(stream.end()).toEqual(decoded(whole));
  expect(pushed.filter(({ type }) => type === "toolCall")).toEqual([
    { type: "toolCall", index: 0, id: "t", name: "weather", argumentsText: "" },
    { type: "toolCall", index: 0, argumentsText: '{"city":' },
    { type: "toolCall", index: 0, argumentsText: '"Rome"}' },
    { type: "toolCall", index: 1, id: "u", name: "now", argumentsText: "" },
  ]);
  const { body } = bedrockConverse.encode({ ...call, promptMessages: [stream.end().message] });
  expect(body).toMatchObject({ value: { messages: [{ role: "assistant", content }] } });
});

test.each([
  ["end_turn", "stop"],
  ["max_tokens", "length"],
  ["model_context_window_exceeded", "length"],
  ["guardrail_intervened", "content_filter"],
  ["malformed_tool_use", "error"],
  ["something_new", "other"],
  [undefined, null],
])("%s is %s", (stopReason, finishReason) => {
  const { message, ...output } = decoded({ output: { message: { content: [{ text: "a" }] } }, stopReason });
  expect(output).toMatchObject({ finishReason, usage: null });
  expect(message.content).toBe("a");
});

describe("failures", () => {
  test.each([
    [{ message: "Too many tokens per day" }, { "x-amzn-errortype": "ThrottlingException:http://a" }, "quota"],
    [{ message: "m" }, { "x-amzn-errortype": "ThrottlingException" }, "rate"],
    [{ message: "Invalid API Key format" }, { "x-amzn-errortype": "AccessDeniedException" }, "auth"],
    [{ unlike: "anything" }, {}, "invalid_response"],
  ])("%j with %j", (body, headers, reason) => {
    expect(() => decoded(body, headers)).toThrow(expect.objectContaining({ reason }));
  });

  const exception = (headers: Readonly<Record<string, string>>, payload: object | undefined): WireEvent => ({
    type: "aws",
    headers,
    payload: payload === undefined ? new Uint8Array() : encoded(payload),
  });
  test.each([
    [
      exception({ ":message-type": "exception", ":exception-type": "throttlingException" }, { message: "slow down" }),
      "rate",
      "slow down",
    ],
    [
      exception({ ":message-type": "exception", ":exception-type": "validationException" }, { message: "m" }),
      "invalid_request",
      "m",
    ],
    [
      exception(
        { ":message-type": "error", ":error-code": "InternalServerException", ":error-message": "oops" },
        undefined,
      ),
      "server",
      "oops",
    ],
    [{ type: "ndjson", data: '{"modelStreamErrorException":{"message":"m"}}' } as const, "server", "m"],
    [
      exception({ ":message-type": "event", ":event-type": "contentBlockDelta" }, { contentBlockIndex: 0 }),
      "invalid_response",
      "A delta",
    ],
    [
      { type: "aws", headers: { ":event-type": "messageStart" }, payload: new Uint8Array([1]) } as const,
      "invalid_response",
      "not a JSON",
    ],
  ])("%j inside a stream", (failed, reason, message) => {
    const stream = bedrockConverse.decodeStream!(call);
    stream.push(event("contentBlockDelta", { contentBlockIndex: 0, delta: { text: "a" } }));
    expect(() => stream.push(failed)).toThrow(
      expect.objectContaining({ reason, message: expect.stringContaining(message) }),
    );
    expect(stream.partial().text).toBe("a");
  });

  test("a stream without messageStop is cut short, one without metadata only lacks its usage", () => {
    const stream = bedrockConverse.decodeStream!(call);
    stream.push(event("messageStart", { role: "assistant" }));
    expect(() => stream.end()).toThrow(expect.objectContaining({ reason: "stream_truncated" }));
    stream.push(event("messageStop", { stopReason: "end_turn" }));
    expect(stream.done).toBe(false);
    expect(stream.end()).toMatchObject({ text: "", usage: null, finishReason: "stop" });
  });
});
