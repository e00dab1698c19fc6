import { expect, test } from "vitest";
import { vertexAi } from "../../../runtime/providers/vertex_ai.ts";
import { fakeFetch, json } from "../models/fake-fetch.ts";
import { keyFileInBase64 } from "./service-account.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const credentials = {
  vertex_project_id: "p",
  vertex_location: "us-central1",
  vertex_anthropic_location: "us-east5",
  vertex_service_account_key: keyFileInBase64({ client_email: "provider@p" }),
};
const gemini = {
  candidates: [{ content: { parts: [{ text: "Hello" }] }, finishReason: "STOP" }],
};
const claude = {
  content: [{ type: "text", text: "Hello" }],
  stop_reason: "end_turn",
  usage: { input_tokens: 1 },
};
const mistral = {
  choices: [{ index: 0, message: { content: "Hello" }, finish_reason: "stop" }],
};
const vector = {
  predictions: [{ embeddings: { values: [1], statistics: { token_count: 1 } } }],
};

/** Answers by publisher. */
function connected(more: object = {}) {
  const fetch = fakeFetch(({ url }) => {
    if (url.host === "oauth2.googleapis.com") return json({ access_token: "ya29.x", expires_in: 3599 });
    if (url.pathname.includes("/anthropic/")) return json(claude);
    if (url.pathname.includes("/mistralai/")) return json(mistral);
    return json(url.pathname.endsWith(":predict") ? vector : gemini);
  });
  return { fetch, handle: vertexAi({ ...credentials, ...more }, { fetch }) };
}

test.each([
  ["gemini-2.5-flash", "us-central1-aiplatform.googleapis.com", "v1beta1", "google", "generateContent"],
  ["gemini-3-flash-preview", "aiplatform.googleapis.com", "v1beta1", "google", "generateContent"],
  ["claude-3-haiku@20240307", "us-east5-aiplatform.googleapis.com", "v1", "anthropic", "rawPredict"],
  ["mistral-medium-3", "us-central1-aiplatform.googleapis.com", "v1", "mistralai", "rawPredict"],
] as const)("%s", async (id, host, version, publisher, method) => {
  const { fetch, handle } = connected();
  const result = await handle.llm(id).invoke({
    promptMessages,
    modelParameters: { max_tokens: 9 },
    unknownParameters: "drop",
  } as never);
  expect(result.message.content).toBe("Hello");
  const sent = fetch.seen.at(-1)!;
  expect(sent.url.host).toBe(host);
  expect(sent.url.pathname).toMatch(
    new RegExp(`^/${version}/projects/p/locations/.+/publishers/${publisher}/models/${id}:${method}$`),
  );
  expect(sent.headers["authorization"]).toBe("Bearer ya29.x");
});

test("texts are embedded by predict", async () => {
  const { handle } = connected();
  const { embeddings, usage } = await handle.textEmbedding("text-embedding-005").invoke({ texts: ["a"] });
  expect(embeddings).toEqual([[1]]);
  expect(usage.promptTokens).toBe(1);
});

test("bills may tell users apart", async () => {
  const { fetch, handle } = connected({ enable_request_metadata: "enabled" });
  await handle.llm("gemini-2.5-flash").invoke({ promptMessages, user: "Ann Ä@x" });
  expect(fetch.seen.at(-1)?.body).toMatchObject({
    labels: { end_user: "ann_ä_x" },
  });
});
