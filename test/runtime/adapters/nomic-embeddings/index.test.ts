import { expect, test } from "vitest";
import { nomicEmbeddings } from "../../../../runtime/adapters/nomic-embeddings/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

test.each([
  ["query", {}, "search_query"],
  ["document", {}, "search_document"],
  ["document", { task_type: "clustering" }, "clustering"],
] as const)("%s with %j is %s", (inputType, parameters, task) => {
  expect(bodyOf(nomicEmbeddings.encode({ ...calls.embedding, inputType, parameters }))).toEqual({
    model: "m",
    texts: ["a", "b"],
    task_type: task,
  });
});

test("decodes, and counts", () => {
  const body = { embeddings: [[1], [2]], usage: { prompt_tokens: 3, total_tokens: 3 }, model: "nomic" };
  expect(nomicEmbeddings.decode(answer(body), calls.embedding)).toEqual({
    embeddings: [[1], [2]],
    usage: { promptTokens: 3 },
    model: "nomic",
  });
  for (const embeddings of [[[1]], [[1], "b"]]) {
    expect(() => nomicEmbeddings.decode(answer({ embeddings }), calls.embedding)).toThrow(
      expect.objectContaining({ reason: "invalid_response" }),
    );
  }
});
