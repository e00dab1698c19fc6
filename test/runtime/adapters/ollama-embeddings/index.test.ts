import { expect, test } from "vitest";
import { ollamaEmbeddings } from "../../../../runtime/adapters/ollama-embeddings/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

test("one vector a text", () => {
  const request = ollamaEmbeddings.encode({ ...calls.embedding, parameters: { dimensions: 2, num_ctx: 8 } });
  expect(request.path).toBe("api/embed");
  expect(bodyOf(request)).toEqual({ model: "m", input: ["a", "b"], dimensions: 2, options: { num_ctx: 8 } });
  const body = { model: "nomic", embeddings: [[1], [2]], prompt_eval_count: 3 };
  expect(ollamaEmbeddings.decode(answer(body), calls.embedding)).toEqual({
    embeddings: [[1], [2]],
    usage: { promptTokens: 3 },
    model: "nomic",
  });
});

test.each([
  [{ embeddings: [[1]] }, "invalid_response"],
  [{ error: "this model does not support embeddings" }, "unsupported_parameter"],
])("refuses %j", (body, reason) => {
  expect(() => ollamaEmbeddings.decode(answer(body), calls.embedding)).toThrow(expect.objectContaining({ reason }));
});
