import { expect, test } from "vitest";
import { googleEmbedContent } from "../../../../runtime/adapters/google-embedContent/index.ts";
import type { EmbeddingCall } from "../../../../runtime/core/call.ts";

const call: EmbeddingCall = { model: "gemini-embedding-001", texts: ["a"], inputType: "query", parameters: {} };
const decode = (body: object, texts: readonly string[] = ["a"]) =>
  googleEmbedContent.decode(
    { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) },
    { ...call, texts },
  );

test("one text, and many", () => {
  expect(googleEmbedContent.encode({ ...call, parameters: { outputDimensionality: 8 } })).toMatchObject({
    path: "v1beta/models/gemini-embedding-001:embedContent",
    body: {
      value: {
        model: "models/gemini-embedding-001",
        content: { parts: [{ text: "a" }] },
        taskType: "RETRIEVAL_QUERY",
        outputDimensionality: 8,
      },
    },
  });
  const many = googleEmbedContent.encode({ ...call, texts: ["a", "b"], inputType: "document" });
  expect(many).toMatchObject({
    path: "v1beta/models/gemini-embedding-001:batchEmbedContents",
    body: { value: { requests: [{ taskType: "RETRIEVAL_DOCUMENT" }, { content: { parts: [{ text: "b" }] } }] } },
  });
});

test.each([
  ["gemini-embedding-2", "query", "task: search result | query: a", undefined],
  ["gemini-embedding-2", "document", "title: none | text: a", undefined],
  ["gemini-embedding-2-preview", "document", "a", "RETRIEVAL_DOCUMENT"],
] as const)("%s is told its task (%s)", (model, inputType, text, taskType) => {
  const { body } = googleEmbedContent.encode({ ...call, model, inputType });
  const { value } = body as { value: { taskType?: string } };
  expect(value).toMatchObject({ content: { parts: [{ text }] } });
  expect(value.taskType).toBe(taskType);
});

test("decodes both shapes", () => {
  expect(decode({ embedding: { values: [1, 2] } })).toEqual({ embeddings: [[1, 2]], usage: null, model: null });
  expect(
    decode({ embeddings: [{ values: [1] }, { values: [2] }], usageMetadata: { promptTokenCount: 4 } }, ["a", "b"]),
  ).toEqual({ embeddings: [[1], [2]], usage: { promptTokens: 4 }, model: null });
});

test.each([{ embeddings: [{ values: [1] }, { values: [2] }] }, { embedding: {} }, {}])("%j is no answer", (body) => {
  expect(() => decode(body)).toThrow(expect.objectContaining({ reason: "invalid_response" }));
});
