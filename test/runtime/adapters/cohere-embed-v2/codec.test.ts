import { expect, test } from "vitest";
import { cohereEmbedV2 } from "../../../../runtime/adapters/cohere-embed-v2/index.ts";
import type { EmbeddingCall } from "../../../../runtime/core/call.ts";

const call: EmbeddingCall = { model: "embed", texts: ["a", "b"], inputType: "query", parameters: {} };
const decode = (body: unknown) =>
  cohereEmbedV2.decode({ status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) }, call);

test.each([
  [{}, ["float"]],
  [{ embedding_types: ["int8"], output_dimension: 256 }, ["int8"]],
])("encodes %j", (parameters, embedding_types) => {
  expect(cohereEmbedV2.encode({ ...call, parameters })).toMatchObject({
    path: "v2/embed",
    framing: "json",
    body: { value: { model: "embed", texts: ["a", "b"], input_type: "search_query", ...parameters, embedding_types } },
  });
});

const meta = { billed_units: { input_tokens: 3 } };
test.each([
  [
    {
      float: [
        [0.5, 1],
        [2, 3],
      ],
    },
  ],
  [{ base64: ["AAAAPwAAgD8=", "AAAAQAAAQEA="] }],
])("decodes %j", (embeddings) => {
  expect(decode({ embeddings, meta })).toEqual({
    embeddings: [
      [0.5, 1],
      [2, 3],
    ],
    usage: { promptTokens: 3 },
    model: null,
  });
});

test.each([
  {},
  { embeddings: {} },
  { embeddings: { float: [[1]] } },
  { embeddings: { float: [[1], []] } },
  { embeddings: { base64: ["AAAAPw==", "a*b"] } },
])("refuses %j", (body) => {
  expect(() => decode(body)).toThrow(expect.objectContaining({ reason: "invalid_response" }));
});
