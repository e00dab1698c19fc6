import { expect, test } from "vitest";
import { bedrockInvokeRerank } from "../../../../runtime/adapters/bedrock-invoke/index.ts";
import type { RerankCall } from "../../../../runtime/core/call.ts";

const call: RerankCall = { model: "cohere.rerank-v3-5:0", query: "q", documents: ["a", "b"], parameters: {} };

test.each([
  [call, { query: "q", documents: ["a", "b"], api_version: 2 }],
  [
    { ...call, model: "amazon.rerank-v1:0", topN: 1 },
    { query: "q", documents: ["a", "b"], top_n: 1 },
  ],
])("%j", (asked, value) => {
  expect(bedrockInvokeRerank.encode(asked).body).toEqual({ type: "json", value });
});

test.each([["relevance_score"], ["relevanceScore"]])("%s", (name) => {
  const decoded = (index: number) =>
    bedrockInvokeRerank.decode(
      {
        status: 200,
        headers: {},
        body: new TextEncoder().encode(JSON.stringify({ results: [{ index, [name]: 0.5 }] })),
      },
      call,
    );
  expect(decoded(1)).toEqual({ results: [{ index: 1, score: 0.5 }], usage: null });
  expect(() => decoded(2)).toThrow(expect.objectContaining({ reason: "invalid_response" }));
});
