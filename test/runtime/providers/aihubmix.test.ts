import { expect, test } from "vitest";
import { sent } from "./compatible/sent.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const key = { api_key: "sk-test", api_url: "https://aihubmix.com" };

test.each([
  ["claude-sonnet-4-5", "https://aihubmix.com/v1/messages", "x-api-key"],
  ["gemini-2.5-flash", "https://aihubmix.com/gemini/v1beta/models/gemini-2.5-flash:generateContent", "x-goog-api-key"],
  ["gemini-3.1-pro-preview-search", "https://aihubmix.com/v1/chat/completions", "authorization"],
  ["gpt-5.6-sol", "https://aihubmix.com/v1/responses", "authorization"],
  ["gpt-5.2-pro", "https://aihubmix.com/v1/responses", "authorization"],
  ["gpt-5-mini", "https://aihubmix.com/v1/chat/completions", "authorization"],
])("%s is at %s, its key in %s", async (model, href, header) => {
  const { url, headers } = await sent("aihubmix", key, async (provider) =>
    provider.llm!(model).invoke({ promptMessages }),
  );
  expect(url.href).toBe(href);
  expect(headers[header]).toContain("sk-test");
  expect(Object.values(headers).filter((value) => value.includes("sk-test"))).toHaveLength(1);
});

test("a gateway of one's own takes its place", async () => {
  const own = { api_key: "k", api_url: "__custom__", api_url_custom: "https://own.test/hub/" };
  const { url } = await sent("aihubmix", own, async (provider) =>
    provider.llm!("gpt-5-mini").invoke({ promptMessages }),
  );
  expect(url.href).toBe("https://own.test/hub/v1/chat/completions");
});

test.each([
  [
    "claude-haiku-4-5",
    { thinking: true, thinking_budget: 2048 },
    { thinking: { type: "enabled", budget_tokens: 2048 } },
  ],
  ["gemini-3-pro-preview", { thinking: false }, { generationConfig: { thinkingConfig: { thinkingBudget: 0 } } }],
  [
    "qwen3.5-plus",
    { enable_thinking: true, thinking_budget: 512 },
    { chat_template_kwargs: { enable_thinking: true }, thinking_budget: 512 },
  ],
  [
    "doubao-seed-1-8",
    { thinking: true, thinking_budget: 1024 },
    { thinking: { type: "enabled", budget_tokens: 1024 } },
  ],
  ["gpt-5-mini", { max_tokens: 9 }, { max_completion_tokens: 9 }],
])("%s: %j is sent as %j", async (model, modelParameters, wire) => {
  const { body } = await sent("aihubmix", key, async (provider) =>
    provider.llm!(model).invoke({ promptMessages, modelParameters }),
  );
  expect(body).toMatchObject(wire);
});
