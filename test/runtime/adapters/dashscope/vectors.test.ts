import { expect, test } from "vitest";
import { dashscopeEmbeddings, dashscopeRerank } from "../../../../runtime/adapters/dashscope/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

test("embeddings, in the order of their texts", () => {
  expect(bodyOf(dashscopeEmbeddings.encode({ ...calls.embedding, parameters: { dimension: 64 } }))).toEqual({
    model: "m",
    input: { texts: ["a", "b"] },
    parameters: { text_type: "document", dimension: 64 },
  });
  const embeddings = [
    { text_index: 1, embedding: [2] },
    { text_index: 0, embedding: [1] },
  ];
  expect(
    dashscopeEmbeddings.decode(answer({ output: { embeddings }, usage: { total_tokens: 3 } }), calls.embedding),
  ).toEqual({
    embeddings: [[1], [2]],
    usage: { promptTokens: 3 },
    model: null,
  });
});

test("a ranking", () => {
  expect(bodyOf(dashscopeRerank.encode({ ...calls.rerank, topN: 1 }))).toEqual({
    model: "m",
    input: { query: "q", documents: ["a", "b"] },
    parameters: { return_documents: false, top_n: 1 },
  });
  const results = [{ index: 1, relevance_score: 0.9 }];
  expect(dashscopeRerank.decode(answer({ output: { results }, usage: { total_tokens: 3 } }), calls.rerank)).toEqual({
    results: [{ index: 1, score: 0.9 }],
    usage: { promptTokens: 3 },
  });
  expect(() => dashscopeRerank.decode(answer({ code: "Arrearage", message: "m" }), calls.rerank)).toThrow(
    expect.objectContaining({ reason: "quota" }),
  );
});
