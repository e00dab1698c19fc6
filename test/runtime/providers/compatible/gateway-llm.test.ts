import { expect, test } from "vitest";
import { cometapi } from "../../../../runtime/providers/cometapi.ts";
import { sent, wireOf } from "./sent.ts";

const promptMessages = [
  { role: "system", content: "Be brief." },
  { role: "user", content: "Hi" },
] as const;
const key = { api_key: "k" };

test("Claude's prompt is marked for the cache as the card's switches say", async () => {
  const modelParameters = { prompt_caching_system_message: true, prompt_caching_images: true, max_tokens: 9 };
  const { body } = await sent("cometapi", key, async (provider) =>
    provider.llm!("claude-sonnet-4-20250514").invoke({ promptMessages, modelParameters }),
  );
  expect(body.messages).toEqual([
    { role: "system", content: [{ type: "text", text: "Be brief.", cache_control: { type: "ephemeral" } }] },
    { role: "user", content: "Hi" },
  ]);
  expect(body).not.toHaveProperty("prompt_caching");
});

test("early reasoning models get instructions as the user's", async () => {
  const { body } = await sent("cometapi", key, async (provider) =>
    provider.llm!("o1-mini").invoke({ promptMessages, modelParameters: { max_tokens: 9 } }),
  );
  expect(body).toMatchObject({ messages: [{ role: "user" }, { role: "user" }], max_completion_tokens: 9 });
});

test("what Chat Completions cannot say is refused, unless it asks for nothing", async () => {
  const model = cometapi(key).llm("claude-3-7-sonnet-20250219");
  await expect(
    model.invoke({ promptMessages, modelParameters: { extended_output: true, max_tokens: 9 } }),
  ).rejects.toMatchObject({ reason: "unsupported_parameter" });
  const wire = await wireOf("cometapi", "claude-3-7-sonnet-20250219", { extended_output: false, max_tokens: 9 });
  expect(wire).toEqual({ max_tokens: 9 });
});
