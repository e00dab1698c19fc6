import { expect, test } from "vitest";
import { answerObject, type AnswerShape } from "../../../../runtime/adapters/common/answer-object.ts";

const shape: AnswerShape = {
  errors: { rows: [] },
  isAnswer: ({ data }) => Array.isArray(data),
  isError: ({ error }) => error !== undefined,
};

function read(text: string, given: AnswerShape = shape) {
  const body = new TextEncoder().encode(text);
  return answerObject(given, { status: 200, headers: { "x-request-id": "r-1" }, body });
}

test("an answer is the object as it came", () => {
  expect(read('{"data":[1],"error":"of a part"}')).toEqual({ data: [1], error: "of a part" });
});

test("an error in place of an answer is the unified one", () => {
  expect(() => read('{"error":{"message":"Slow down","code":"rate_limit_exceeded"}}')).toThrow(
    expect.objectContaining({ reason: "rate", requestId: "r-1" }),
  );
});

test.each([
  ["", 'The answer is not a JSON object: ""'],
  ["<html>\n<body>", 'The answer is not a JSON object: "<html>\\n<body>"'],
  ["[1]", 'The answer is not a JSON object: "[1]"'],
  ["{}", "The answer is not what the protocol promises"],
])("%j is neither", (text, message) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ reason: "invalid_response", message }));
});
