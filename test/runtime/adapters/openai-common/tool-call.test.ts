import { expect, test } from "vitest";
import { decodedToolCall, openToolCall } from "../../../../runtime/adapters/openai-common/tool-call.ts";

test.each([
  ['{"a":1}', { a: 1 }],
  ["", {}],
  ["  ", {}],
  ["null", {}],
  ['{"a":', null],
  ["[1]", [1]],
])("the arguments %j", (argumentsText, expected) => {
  expect(decodedToolCall({ ...openToolCall(0, null), argumentsText }).arguments).toEqual(expected);
});

test("an id is made up where the provider gives none", () => {
  expect(decodedToolCall(openToolCall(1, "resp-9"))).toMatchObject({ id: "call_resp-9_1", providerId: null });
  expect(decodedToolCall({ ...openToolCall(1, null), id: "c1" })).toMatchObject({ id: "c1", providerId: "c1" });
});

test("a custom tool's input stays text", () => {
  expect(decodedToolCall({ ...openToolCall(0, null), custom: true, argumentsText: "1 + 1" }).arguments).toBe("1 + 1");
});
