import { expect, test } from "vitest";
import { bedrockInvokeEmbeddings } from "../../../../runtime/adapters/bedrock-invoke/index.ts";
import type { EmbeddingCall } from "../../../../runtime/core/call.ts";

const call: EmbeddingCall = { model: "amazon.titan-embed-text-v2:0", texts: ["a"], inputType: "query", parameters: {} };

test.each([
  [call.model, { dimensions: 256 }, { inputText: "a", dimensions: 256 }],
  ["cohere.embed-english-v3", { truncate: "END" }, { texts: ["a"], input_type: "search_query", truncate: "END" }],
  [
    "amazon.nova-2-multimodal-embeddings-v1:0",
    { embeddingDimension: 256 },
    {
      taskType: "SINGLE_EMBEDDING",
      singleEmbeddingParams: {
        embeddingPurpose: "TEXT_RETRIEVAL",
        text: { truncationMode: "END", value: "a" },
        embeddingDimension: 256,
      },
    },
  ],
])("%s is asked", (model, parameters, value) => {
  const request = bedrockInvokeEmbeddings.encode({ ...call, model, parameters });
  expect(request).toMatchObject({ path: `model/${encodeURIComponent(model)}/invoke`, body: { type: "json", value } });
});

test("Titan takes one text in a request", () => {
  expect(() => bedrockInvokeEmbeddings.encode({ ...call, texts: ["a", "b"] })).toThrow(/takes one text/);
});

const decoded = (answer: object, texts: readonly string[], headers = {}) =>
  bedrockInvokeEmbeddings.decode(
    { status: 200, headers, body: new TextEncoder().encode(JSON.stringify(answer)) },
    { ...call, texts },
  );

test.each([
  [{ embedding: [1, 2], inputTextTokenCount: 3 }, ["a"], [[1, 2]], { promptTokens: 3 }],
  [{ embeddingsByType: { float: [1, 2] } }, ["a"], [[1, 2]], null],
  [{ embeddings: [[1], [2]] }, ["a", "b"], [[1], [2]], null],
  [{ embeddings: { int8: [[9], [8]], float: [[1], [2]] } }, ["a", "b"], [[1], [2]], null],
  [{ embeddings: [{ embeddingType: "TEXT", embedding: [1] }] }, ["a"], [[1]], null],
])("%j", (answer, texts, embeddings, usage) => {
  expect(decoded(answer, texts)).toEqual({ embeddings, usage, model: null });
});

test("headers count tokens; a missing vector is an invalid answer", () => {
  expect(decoded({ embeddings: [[1]] }, ["a"], { "x-amzn-bedrock-input-token-count": "4" })).toMatchObject({
    usage: { promptTokens: 4 },
  });
  for (const answer of [{ embeddings: [[1]] }, { embeddings: [{}, {}] }, {}])
    expect(() => decoded(answer, ["a", "b"])).toThrow(expect.objectContaining({ reason: "invalid_response" }));
});
