import { expect, test } from "vitest";
import { vertexPredict } from "../../../../runtime/adapters/vertex-predict/index.ts";
import type { EmbeddingCall } from "../../../../runtime/core/call.ts";

const call: EmbeddingCall = { model: "text-embedding-005", texts: ["a", "b"], inputType: "query", parameters: {} };
const decode = (body: object) =>
  vertexPredict.decode({ status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) }, call);

test("an instance a text", () => {
  const parameters = { outputDimensionality: 8, title: "T" };
  expect(vertexPredict.encode({ ...call, parameters })).toMatchObject({
    path: "publishers/google/models/text-embedding-005:predict",
    body: {
      value: {
        instances: [
          { content: "a", task_type: "RETRIEVAL_QUERY", title: "T" },
          { content: "b", task_type: "RETRIEVAL_QUERY", title: "T" },
        ],
        parameters: { outputDimensionality: 8 },
      },
    },
  });
  expect(vertexPredict.encode({ ...call, model: "multimodalembedding@001", texts: ["a"] }).body).toEqual({
    type: "json",
    value: { instances: [{ text: "a" }] },
  });
});

test("decodes text and multimodal predictions", () => {
  const text = (values: readonly number[], token_count: number) => ({
    embeddings: { values, statistics: { token_count } },
  });
  expect(decode({ predictions: [text([1], 2), text([3], 4)] })).toEqual({
    embeddings: [[1], [3]],
    usage: { promptTokens: 6 },
    model: null,
  });
  expect(decode({ predictions: [{ textEmbedding: [1] }, { textEmbedding: [2] }] })).toMatchObject({
    embeddings: [[1], [2]],
    usage: null,
  });
});

test.each([{ predictions: [{}, {}] }, { predictions: [{ textEmbedding: [1] }] }, {}])("%j is no answer", (body) => {
  expect(() => decode(body)).toThrow(expect.objectContaining({ reason: "invalid_response" }));
});
