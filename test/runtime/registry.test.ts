import { expect, test } from "vitest";
import { resolveModel } from "../../runtime/registry.ts";
import { completion, fakeFetch, json } from "./models/fake-fetch.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;

test("a model that is known at run time only is resolved, and its parameters are checked", async () => {
  const fetch = fakeFetch(() => json(completion("Hello")));
  const model = await resolveModel("openai/gpt-4o", {
    type: "llm",
    credentials: { openai_api_key: "sk-test", api_protocol: "chat" },
    fetch,
  });
  expect((await model.invoke({ promptMessages, modelParameters: { temperature: 1 } })).text).toBe("Hello");
  await expect(model.invoke({ promptMessages, modelParameters: { temperature: 9 } })).rejects.toMatchObject({
    reason: "invalid_parameter",
  });
});

test("its type is found", async () => {
  expect(await resolveModel("cohere/rerank-v3.5", { credentials: { api_key: "k" } })).toMatchObject({
    type: "rerank",
    id: "rerank-v3.5",
  });
  expect(await resolveModel("openai/tts-1")).toMatchObject({ type: "tts" });
});

test.each([
  ["opnai/gpt-4o", "Did you mean openai?"],
  ["gpt-4o", "names no known provider"],
  ["constructor/gpt-4o", "names no known provider"],
  ["openai/gpt-4oo", "did you mean"],
  ["cohere/gpt-4o", "has no model gpt-4o"],
])("%s is refused: %s", async (reference, message) => {
  await expect(resolveModel(reference)).rejects.toMatchObject({
    reason: "model_not_found",
    message: expect.stringContaining(message),
  });
});

test("a type that the provider lacks is refused", async () => {
  await expect(resolveModel("anthropic/claude-opus-5", { type: "tts" })).rejects.toMatchObject({
    message: "anthropic has no models of type tts",
  });
});
