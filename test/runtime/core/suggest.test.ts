import { expect, test } from "vitest";
import { suggest } from "../../../runtime/core/suggest.ts";

const names = ["temperature", "top_p", "top_k", "max_tokens", "n"];

test.each([
  ["temprature", "temperature"],
  ["maxTokens", "max_tokens"],
  ["max-token", "max_tokens"],
  ["top_q", "top_p"],
  ["TOP_K", "top_k"],
  ["stream", undefined],
  ["", undefined],
  ["x", undefined],
  ["t".repeat(100_000), undefined],
])("%s: %s", (word, expected) => {
  expect(suggest(word, names)).toBe(expected);
});
