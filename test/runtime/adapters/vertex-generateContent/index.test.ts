import { expect, test } from "vitest";
import { vertexGenerateContent } from "../../../../runtime/adapters/vertex-generateContent/index.ts";
import { call } from "../google-common/examples.ts";

test.each([
  ["gemini-2.5-flash", "publishers/google/models/gemini-2.5-flash:generateContent"],
  ["endpoints/123", "endpoints/123:generateContent"],
  ["publishers/meta/models/llama", "publishers/meta/models/llama:generateContent"],
])("%s", (model, path) => {
  expect(vertexGenerateContent.encode({ ...call, model })).toMatchObject({ path, framing: "json" });
});

test("reads what Gemini answers", () => {
  const body = { candidates: [{ content: { parts: [{ text: "Hi" }] }, finishReason: 2 }] };
  const answer = { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) };
  expect(vertexGenerateContent.decode(answer, call)).toMatchObject({ text: "Hi", rawFinishReason: "MAX_TOKENS" });
});
