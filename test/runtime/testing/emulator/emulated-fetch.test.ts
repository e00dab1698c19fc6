import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../../runtime/testing/index.ts";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const chat = { model: "m", messages: [{ role: "user", content: "Hi" }] };
const texts = { model: "m", input: ["a"] };
const post = (url: string, body: object, headers: Record<string, string> = { authorization: "Bearer key" }) =>
  emulator.fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(url.endsWith("/messages") && { "anthropic-version": "2023-06-01" }),
      ...headers,
    },
    body: JSON.stringify(body),
  });

test.each([
  ["https://api.groq.com/openai/v1/chat/completions", chat, "openai-chat"],
  ["https://api.fireworks.ai/inference/v1/chat/completions", chat, "openai-chat"],
  ["https://open.bigmodel.cn/api/paas/v4/chat/completions", chat, "openai-chat"],
  ["https://qianfan.baidubce.com/v2/chat/completions", chat, "openai-chat"],
  ["https://res.openai.azure.com/openai/deployments/m/chat/completions?api-version=1", chat, "openai-chat"],
  ["https://api.minimaxi.com/anthropic/v1/messages", { ...chat, max_tokens: 9 }, "anthropic-messages"],
  ["https://api.mistral.ai/v1/chat/completions", chat, "mistral-chat"],
  ["https://api.mistral.ai/v1/embeddings", texts, "openai-embeddings"],
  ["https://api.voyageai.com/v1/embeddings", texts, "voyage-embeddings"],
  ["https://api.voyageai.com/v1/rerank", { model: "m", query: "q", documents: ["a"] }, "voyage-rerank"],
  ["https://api.jina.ai/v1/rerank", { model: "m", query: "q", documents: ["a"] }, "rerank"],
  ["http://localhost:11434/api/embed", texts, "ollama-embeddings"],
  ["https://tei.example.com/embed", { inputs: ["a"] }, "tei-embeddings"],
  ["https://api-atlas.nomic.ai/v1/embedding/text", { model: "m", texts: ["a"] }, "nomic-embeddings"],
] as const)("%s", async (url, body, kind) => {
  const response = await post(url, body);
  expect(await response.json()).toBeDefined();
  expect(response.status).toBe(200);
  expect(emulator.requests.at(-1)).toMatchObject({ kind, headers: { "x-emulator-host": new URL(url).host } });
});

test("who follows OpenAI may go further, and need no key; OpenAI does not", async () => {
  const further = { ...chat, top_k: 3, chat_template_kwargs: { enable_thinking: true } };
  expect((await post("https://models.example.com/v1/chat/completions", further, {})).status).toBe(200);
  expect((await post("https://models.example.com/v1/chat/completions", { model: "m" })).status).toBe(400);
  expect((await post("https://api.openai.com/v1/chat/completions", further)).status).toBe(400);
  expect((await post("https://api.openai.com/v1/chat/completions", chat, {})).status).toBe(401);
  expect((await post("https://models.example.com/v1/fly", chat)).status).toBe(404);
});

test("under any base path of the emulator itself", async () => {
  expect((await post(`${emulator.url}/inference/v1/chat/completions`, { ...chat, top_k: 3 })).status).toBe(200);
  expect((await post(`${emulator.url}/v1/chat/completions`, { ...chat, top_k: 3 })).status).toBe(400);
});

test("a token, by a form", async () => {
  const response = await emulator.fetch(new URL("https://login.microsoftonline.com/t/oauth2/v2.0/token"), {
    method: "POST",
    body: new URLSearchParams({ grant_type: "client_credentials", client_id: "c", client_secret: "s" }),
  });
  expect(await response.json()).toMatchObject({ access_token: expect.any(String), expires_in: 3599 });
});

test("a request as an object", async () => {
  const request = new Request("https://api.x.ai/v1/chat/completions", {
    method: "POST",
    headers: { authorization: "Bearer key", "content-type": "application/json" },
    body: JSON.stringify(chat),
  });
  expect((await emulator.fetch(request)).status).toBe(200);
});
