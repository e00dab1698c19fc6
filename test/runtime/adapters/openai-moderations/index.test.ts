import { expect, test } from "vitest";
import { openaiModerations } from "../../../../runtime/adapters/openai-moderations/index.ts";
import { answer, jsonBody } from "../openai-common/wire.ts";

const call = { model: "mod-1", texts: ["a", "b"] };

test("the request", () => {
  expect(openaiModerations.encode(call)).toMatchObject({ path: "moderations" });
  expect(jsonBody(openaiModerations.encode(call))).toEqual({ model: "mod-1", input: ["a", "b"] });
});

test("one flagged text flags all", () => {
  const results = [
    { flagged: false, categories: { hate: false, illicit: null }, category_scores: { hate: 0.1 } },
    { flagged: true, categories: { hate: true }, category_scores: { hate: 0.9 } },
  ];
  expect(openaiModerations.decode(answer({ results }), call)).toEqual({
    flagged: true,
    results: [
      { flagged: false, categories: { hate: false }, scores: { hate: 0.1 } },
      { flagged: true, categories: { hate: true }, scores: { hate: 0.9 } },
    ],
  });
});

test("where nothing says whether a text is flagged, its categories do", () => {
  const results = [{ flagged: null, categories: { hate: true } }, { categories: { hate: false } }];
  expect(openaiModerations.decode(answer({ results }), call)).toMatchObject({
    results: [{ flagged: true }, { flagged: false }],
  });
});
