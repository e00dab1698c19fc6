import { expect, test } from "vitest";
import { cohereRerankV2 } from "../../../runtime/adapters/cohere-rerank-v2/index.ts";
import { rerank } from "../../../runtime/models/rerank.ts";
import { fakeFetch, json } from "./fake-fetch.ts";
import { cardOf, connectionTo } from "./handles.ts";

const results = [
  { index: 1, relevance_score: 0.2 },
  { index: 2, relevance_score: 0.9 },
  { index: 0, relevance_score: 0.1 },
];

function ranker(fetch: typeof globalThis.fetch) {
  return rerank({ card: cardOf("rerank"), connection: connectionTo(fetch), operation: { codec: cohereRerankV2 } });
}

test("gives the best documents first, with their texts", async () => {
  const fetch = fakeFetch(() => json({ results, meta: { billed_units: { search_units: 1 } } }));
  const answer = await ranker(fetch).invoke({ query: "q", documents: ["a", "b", "c"], topN: 3, scoreThreshold: 0.15 });
  expect(answer.results).toEqual([
    { index: 2, score: 0.9, document: "c" },
    { index: 1, score: 0.2, document: "b" },
  ]);
  expect(answer.usage.searchUnits).toBe(1);
  expect(fetch.seen[0]?.body).toMatchObject({ query: "q", documents: ["a", "b", "c"], top_n: 3 });
});
