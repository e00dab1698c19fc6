import { expect, test } from "vitest";
import { rerankCodec } from "../../../../runtime/adapters/rerank/index.ts";
import { rerankShapes } from "../../../../runtime/adapters/rerank/shapes.ts";
import { voyageRerank } from "../../../../runtime/adapters/voyage-rerank/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

const call = { ...calls.rerank, topN: 1 };
const pair = [
  { index: 1, score: 0.9 },
  { index: 0, score: 0.1 },
];
const named = pair.map(({ index, score }) => ({ index, relevance_score: score }));

test.each([
  [
    "cohere-v1",
    rerankCodec(),
    "rerank",
    { model: "m", query: "q", documents: ["a", "b"], top_n: 1 },
    { results: named, meta: { billed_units: { search_units: 1 } } },
    { results: pair, usage: { searchUnits: 1 } },
  ],
  [
    "voyage",
    voyageRerank,
    "rerank",
    { model: "m", query: "q", documents: ["a", "b"], top_k: 1 },
    { data: named, usage: { total_tokens: 7 } },
    { results: pair, usage: { promptTokens: 7 } },
  ],
  [
    "mixedbread",
    rerankCodec(rerankShapes.mixedbread),
    "reranking",
    { model: "m", query: "q", input: ["a", "b"], top_k: 1 },
    { data: pair },
    { results: pair, usage: null },
  ],
  [
    "nvidia",
    rerankCodec(rerankShapes.nvidia),
    "ranking",
    { model: "m", query: { text: "q" }, passages: [{ text: "a" }, { text: "b" }] },
    {
      rankings: [
        { index: 1, logit: 0 },
        { index: 0, logit: -100 },
      ],
    },
    { results: [{ index: 1, score: 0.5 }], usage: null },
  ],
  [
    "tei",
    rerankCodec(rerankShapes.tei),
    "rerank",
    { query: "q", texts: ["a", "b"] },
    pair.toReversed(),
    { results: [pair[0]], usage: null },
  ],
] as const)("%s", (_name, codec, path, body, given, output) => {
  const request = codec.encode(call);
  expect(request.path).toBe(path);
  expect(bodyOf(request)).toEqual(body);
  expect(codec.decode(answer(given), call)).toEqual(output);
});

test.each([
  [{}, "invalid_response"],
  [{ results: [{ index: 2, relevance_score: 1 }] }, "invalid_response"],
  [{ detail: "Rate limit reached for requests" }, "rate"],
])("refuses %j", (body, reason) => {
  expect(() => rerankCodec().decode(answer(body), call)).toThrow(expect.objectContaining({ reason }));
});
