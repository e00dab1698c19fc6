import { expect, test } from "vitest";
import { call, decode, decodeEvents, response } from "./examples.ts";
import { googleGenerateContent } from "../../../../runtime/adapters/google-generateContent/index.ts";

const open = { finishReason: undefined };
const chunk = (...parts: object[]) => response(parts, {}, open);

test("a stream gives what the whole answer would", () => {
  const thought = { text: "Hm. Well.", thought: true };
  const added = { functionCall: { name: "add", args: { n: 1 } }, thoughtSignature: "s" };
  const { deltas, end } = decodeEvents(
    chunk({ text: "Hm. ", thought: true }),
    chunk({ text: "Well.", thought: true }, { text: "so" }),
    chunk(added),
    response([{ text: "" }]),
  );
  expect(deltas).toEqual([
    { type: "reasoning", text: "Hm. " },
    { type: "reasoning", text: "Well." },
    { type: "text", text: "so" },
    { type: "toolCall", index: 0, id: "call_r1_0", name: "add", argumentsText: '{"n":1}' },
  ]);
  expect(end()).toEqual(decode(response([thought, { text: "so" }, added])));
});

test("signed texts stay apart", () => {
  const { end } = decodeEvents(chunk({ text: "a" }), response([{ text: "", thoughtSignature: "s" }]));
  expect(end()).toMatchObject({
    text: "a",
    message: { content: [{ text: "a" }, { text: "", opaque: { data: { thoughtSignature: "s" } } }] },
  });
});

test("the last usage that counts the prompt counts", () => {
  const { end } = decodeEvents(
    response([{ text: "a" }], { usageMetadata: { promptTokenCount: 3 } }, open),
    response([{ text: "b" }], { usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 9 } }),
    { usageMetadata: { trafficType: "ON_DEMAND" } },
  );
  expect(end()).toMatchObject({ text: "ab", usage: { promptTokens: 3, completionTokens: 9 } });
});

test("arguments in pieces are handed out when they are whole", () => {
  const piece = (partialArgs: readonly object[], willContinue = true) =>
    chunk({ functionCall: { partialArgs, willContinue } });
  const { deltas, end } = decodeEvents(
    chunk({ functionCall: { name: "move", id: "c1", willContinue: true } }),
    piece([{ jsonPath: "$.to.city", stringValue: "Par", willContinue: true }]),
    piece([{ jsonPath: "$.to.city", stringValue: "is" }]),
    piece([
      { jsonPath: "$.legs[0].km", numberValue: 3 },
      { jsonPath: "$['dry run']", boolValue: false },
    ]),
    piece([{ jsonPath: "$.legs[1]", nullValue: "NULL_VALUE" }], false),
    response([]),
  );
  const argumentsText = '{"to":{"city":"Paris"},"legs":[{"km":3},null],"dry run":false}';
  expect(deltas).toEqual([
    { type: "toolCall", index: 0, id: "c1", name: "move", argumentsText: "" },
    { type: "toolCall", index: 0, argumentsText },
  ]);
  expect(end().toolCalls).toMatchObject([{ name: "move", argumentsText, arguments: JSON.parse(argumentsText) }]);
});

test("a call that is left open is whole all the same", () => {
  const args = [{ jsonPath: "$.a", stringValue: "x" }];
  const { deltas, end } = decodeEvents(
    chunk({ functionCall: { name: "f", partialArgs: args, willContinue: true } }),
    response([]),
  );
  expect(deltas.at(-1)).toEqual({ type: "toolCall", index: 0, argumentsText: '{"a":"x"}' });
  expect(end().toolCalls).toMatchObject([{ arguments: { a: "x" } }]);
});

test("a path cannot reach prototypes", () => {
  const args = [{ jsonPath: "$.__proto__.polluted", stringValue: "x" }];
  const { end } = decodeEvents(response([{ functionCall: { name: "f", partialArgs: args } }]));
  expect(end().toolCalls[0]?.argumentsText).toBe('{"__proto__":{"polluted":"x"}}');
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("without a finish reason it is cut short", () => {
  const { end } = decodeEvents(chunk({ text: "a" }));
  expect(end).toThrow(expect.objectContaining({ reason: "stream_truncated" }));
});

test.each([
  [{ error: { code: 503, status: "UNAVAILABLE", message: "m" } }, "overloaded"],
  [{ error: { code: 429, status: "RESOURCE_EXHAUSTED", message: "m" } }, "rate"],
  [{ promptFeedback: { blockReason: "PROHIBITED_CONTENT" } }, "content_filter"],
  ["{broken", "invalid_response"],
  ["[1]", "invalid_response"],
])("%j in a stream", (event, reason) => {
  expect(() => decodeEvents(chunk({ text: "a" }), event)).toThrow(expect.objectContaining({ reason }));
});

test("what has arrived of a stream that breaks", () => {
  const decoder = googleGenerateContent.decodeStream!(call);
  decoder.push({ type: "sse", event: "", id: "", data: JSON.stringify(chunk({ text: "a" })) });
  expect(decoder.partial()).toMatchObject({ text: "a", finishReason: null, usage: { promptTokens: 4 } });
});
