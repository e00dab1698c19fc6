import { expect, test } from "vitest";
import { cohereRerankV2 } from "../../../../runtime/adapters/cohere-rerank-v2/index.ts";
import type { RerankCall } from "../../../../runtime/core/call.ts";

const call: RerankCall = { model: "rerank", query: "q", documents: ["a", "b"], topN: 1, parameters: {} };
const decode = (body: unknown) =>
  cohereRerankV2.decode({ status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) }, call);

test("encodes", () => {
  expect(cohereRerankV2.encode(call)).toEqual({
    method: "POST",
    path: "v2/rerank",
    headers: {},
    body: { type: "json", value: { model: "rerank", query: "q", documents: ["a", "b"], top_n: 1 } },
    framing: "json",
  });
});

test("decodes, in the provider's order", () => {
  const results = [
    { index: 1, relevance_score: 0.9 },
    { index: 0, relevance_score: 0.1 },
  ];
  expect(decode({ results, meta: { billed_units: { search_units: 1 } } })).toEqual({
    results: [
      { index: 1, score: 0.9 },
      { index: 0, score: 0.1 },
    ],
    usage: { searchUnits: 1 },
  });
});

test.each([{}, { results: [{ index: 2, relevance_score: 1 }] }, { results: [{ index: 0 }] }])("refuses %j", (body) => {
  expect(() => decode(body)).toThrow(expect.objectContaining({ reason: "invalid_response" }));
});
