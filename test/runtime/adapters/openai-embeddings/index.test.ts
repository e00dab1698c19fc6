import { expect, test } from "vitest";
import { openaiEmbeddings, openaiEmbeddingsCodec } from "../../../../runtime/adapters/openai-embeddings/index.ts";
import type { EmbeddingCall } from "../../../../runtime/core/call.ts";
import { answer, jsonBody, thrown } from "../openai-common/wire.ts";

const call = (more: Partial<EmbeddingCall> = {}): EmbeddingCall => ({
  model: "e-1",
  texts: ["a", "b"],
  inputType: "query",
  parameters: {},
  ...more,
});

test("the request", () => {
  expect(openaiEmbeddings.encode(call())).toMatchObject({ method: "POST", path: "embeddings", framing: "json" });
  expect(jsonBody(openaiEmbeddings.encode(call({ parameters: { dimensions: 8 }, extraBody: { x: 1 } })))).toEqual({
    model: "e-1",
    input: ["a", "b"],
    dimensions: 8,
    x: 1,
  });
});

test("a provider that is told what the texts are for", () => {
  const codec = openaiEmbeddingsCodec({
    inputType: { field: "input_type", query: "query", document: "passage" },
    body: { truncate: "END" },
  });
  expect(jsonBody(codec.encode(call({ inputType: "document" })))).toEqual({
    model: "e-1",
    input: ["a", "b"],
    input_type: "passage",
    truncate: "END",
  });
});

test("vectors in the order of index, numbers or base64", () => {
  const floats = Buffer.from(new Float32Array([0.5, -2]).buffer).toString("base64");
  const body = {
    model: "e-1-0101",
    data: [
      { index: 1, embedding: [3, 4] },
      { index: 0, embedding: floats },
    ],
    usage: { prompt_tokens: 2, total_tokens: 2 },
  };
  expect(openaiEmbeddings.decode(answer(body), call())).toMatchObject({
    embeddings: [
      [0.5, -2],
      [3, 4],
    ],
    usage: { promptTokens: 2 },
    model: "e-1-0101",
  });
});

test("usage with nothing but a total", () => {
  expect(
    openaiEmbeddings.decode(answer({ data: [{ embedding: [1] }], usage: { total_tokens: 7 } }), call({ texts: ["a"] })),
  ).toMatchObject({ usage: { promptTokens: 7 } });
});

test.each([
  ["too few vectors", { data: [{ index: 0, embedding: [1] }] }],
  ["no vector", { data: [{ index: 0 }, { index: 1 }] }],
  ["half a float", { data: [{ embedding: "AQID" }, { embedding: "AQID" }] }],
  ["no data", { object: "list" }],
])("%s is an invalid response", (_, body) => {
  expect(thrown(() => openaiEmbeddings.decode(answer(body), call()))).toMatchObject({ reason: "invalid_response" });
});
