import { expect, test } from "vitest";
import { teiEmbeddings } from "../../../../runtime/adapters/tei-embeddings/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

test("a bare list of vectors", () => {
  const request = teiEmbeddings.encode({ ...calls.embedding, parameters: { truncate: true } });
  expect(request.path).toBe("embed");
  expect(bodyOf(request)).toEqual({ inputs: ["a", "b"], truncate: true });
  expect(teiEmbeddings.decode(answer([[1], [2]]), calls.embedding)).toMatchObject({ embeddings: [[1], [2]] });
});

test.each([
  [{ error: "Model is overloaded", error_type: "overloaded" }, "capacity"],
  [{ error: "too long", error_type: "Validation" }, "invalid_request"],
  ["<html>", "invalid_response"],
])("refuses %j", (body, reason) => {
  expect(() => teiEmbeddings.decode(answer(body), calls.embedding)).toThrow(expect.objectContaining({ reason }));
});
