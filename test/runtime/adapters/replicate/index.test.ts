import { expect, test } from "vitest";
import { replicateEmbeddings, replicateText } from "../../../../runtime/adapters/replicate/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

test.each([
  ["meta/llama", "models/meta/llama/predictions", {}],
  ["me/mine:abc", "predictions", { version: "abc" }],
  ["abc", "predictions", { version: "abc" }],
])("%s is asked at %s", (model, path, version) => {
  const request = replicateText.encode({ ...calls.chat, model });
  expect(request).toMatchObject({ path, headers: { prefer: "wait" } });
  expect(bodyOf(request)).toEqual({ ...version, input: { prompt: "Hi" } });
});

test("a conversation becomes a prompt", () => {
  const request = replicateText.encode({
    ...calls.chat,
    promptMessages: [
      { role: "system", content: "Be brief." },
      {
        role: "user",
        content: [
          { type: "image", source: { url: "https://example.com/a.png" } },
          { type: "text", text: "Hi" },
        ],
      },
      { role: "assistant", content: "Hello" },
      { role: "user", content: "Bye" },
    ],
    parameters: { top_k: 3 },
    stop: [".", "!"],
  });
  expect(bodyOf(request)).toMatchObject({
    input: {
      prompt: "User: Hi\nAssistant: Hello\nUser: Bye\nAssistant:",
      system_prompt: "Be brief.",
      image: "https://example.com/a.png",
      stop_sequences: ".,!",
      top_k: 3,
    },
  });
});

test("is asked again until it is done", () => {
  expect(replicateText.decode(answer({ id: "p", status: "processing" }), calls.chat)).toMatchObject({
    again: { method: "GET", path: "predictions/p" },
  });
  const metrics = { input_token_count: 3, output_token_count: 2 };
  expect(
    replicateText.decode(answer({ id: "p", status: "succeeded", output: ["He", "llo"], metrics }), calls.chat),
  ).toMatchObject({
    text: "Hello",
    usage: { promptTokens: 3, completionTokens: 2 },
    responseId: "p",
  });
});

test.each([
  [{ id: "p", status: "failed", error: "CUDA out of memory" }, "server"],
  [{ title: "Insufficient credit", detail: "You have insufficient credit to run this model.", status: 402 }, "quota"],
  [{}, "invalid_response"],
])("throws for %j", (body, reason) => {
  expect(() => replicateText.decode(answer(body), calls.chat)).toThrow(expect.objectContaining({ reason }));
});

test.each([[[[1], [2]]], [[{ embedding: [1] }, { embedding: [2] }]], [{ embeddings: [[1], [2]] }]])(
  "vectors as %j",
  (output) => {
    expect(bodyOf(replicateEmbeddings.encode(calls.embedding))).toMatchObject({ input: { texts: '["a","b"]' } });
    const body = { id: "p", status: "succeeded", output };
    expect(replicateEmbeddings.decode(answer(body), calls.embedding)).toMatchObject({ embeddings: [[1], [2]] });
  },
);
