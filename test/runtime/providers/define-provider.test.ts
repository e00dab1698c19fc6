import { expect, test } from "vitest";
import { gpustack } from "../../../runtime/providers/gpustack.ts";
import { jina } from "../../../runtime/providers/jina.ts";
import { completion, fakeFetch, json } from "../models/fake-fetch.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const credentials = { endpoint_url: "http://gpu.test:8080", api_key: "k" };

test("a provider without cards runs models by their own credentials, and validates those", async () => {
  const fetch = fakeFetch(() => json(completion("Hello")));
  const model = gpustack({}, { fetch }).custom("qwen3", { credentials });
  expect((await model.invoke({ promptMessages })).text).toBe("Hello");
  await model.validateCredentials();
  expect(fetch.seen.map(({ url }) => url.href)).toEqual(Array(2).fill("http://gpu.test:8080/v1/chat/completions"));
});

test("it has no credentials of its own to validate, and says what to do", async () => {
  await expect(gpustack().validateCredentials()).rejects.toMatchObject({
    reason: "invalid_request",
    message: "gpustack has no credentials of its own; validate a custom model's",
  });
});

test("a base URL that lacks the version gets it, one that has it keeps it", async () => {
  const fetch = fakeFetch(() => json(completion("Hello")));
  const ask = (endpoint_url: string) =>
    gpustack({}, { fetch })
      .custom("m", { credentials: { ...credentials, endpoint_url } })
      .invoke({ promptMessages });
  await ask("http://gpu.test/v1-openai");
  await ask("http://gpu.test/v1/");
  expect(fetch.seen.map(({ url }) => url.pathname)).toEqual(["/v1-openai/chat/completions", "/v1/chat/completions"]);
});

test("what the credentials of a model say about it stands in its properties", () => {
  const { descriptor } = gpustack().custom("speaker", { type: "tts", credentials: { ...credentials, voices: "a, b" } });
  expect(descriptor.model_properties).toEqual({
    default_voice: "a",
    voices: [
      { name: "a", mode: "a" },
      { name: "b", mode: "b" },
    ],
  });
  const { descriptor: embedding } = jina().custom("e", {
    type: "text-embedding",
    credentials: { context_size: "512" },
  });
  expect(embedding.model_properties).toEqual({ context_size: "512" });
});

test.each([
  ["jina-embeddings-v3", "query", { task: "retrieval.query" }],
  ["jina-embeddings-v4", "document", { task: "retrieval.passage" }],
  ["jina-embeddings-v2-base-en", "query", {}],
  ["jina-clip-v1", "query", {}],
] as const)("%s is told what texts are for as far as it knows: %s", async (id, inputType, told) => {
  const fetch = fakeFetch(() => json({ data: [{ index: 0, embedding: [1] }] }));
  await jina({ api_key: "k" }, { fetch })
    .textEmbedding(id)
    .invoke({ texts: ["a"], inputType });
  expect(fetch.seen[0]?.body).toEqual({ model: id, input: ["a"], ...told });
});
