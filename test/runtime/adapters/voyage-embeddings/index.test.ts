import { expect, test } from "vitest";
import { voyageEmbeddings } from "../../../../runtime/adapters/voyage-embeddings/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

test("is told what the texts are for, and says a total", () => {
  expect(bodyOf(voyageEmbeddings.encode({ ...calls.embedding, inputType: "query" }))).toEqual({
    model: "m",
    input: ["a", "b"],
    input_type: "query",
  });
  const data = [
    { index: 1, embedding: [2] },
    { index: 0, embedding: [1] },
  ];
  expect(
    voyageEmbeddings.decode(answer({ data, model: "voyage-4", usage: { total_tokens: 3 } }), calls.embedding),
  ).toEqual({
    embeddings: [[1], [2]],
    usage: { promptTokens: 3 },
    model: "voyage-4",
  });
});
