import { expect, test } from "vitest";
import type { ProviderId } from "../../../../runtime/registry/providers.ts";
import { sent, wireOf } from "./sent.ts";

const ark = { ark_api_key: "k" };

test.each<[ProviderId, string, object, object, Record<string, string>?]>([
  [
    "deepseek",
    "deepseek-v4-pro",
    { thinking: true, reasoning_effort: "max" },
    { thinking: { type: "enabled" }, reasoning_effort: "max" },
  ],
  ["deepseek", "deepseek-v4-pro", { thinking: false, reasoning_effort: "max" }, { thinking: { type: "disabled" } }],
  ["moonshot", "kimi-k2.6", { thinking: false }, { thinking: { type: "disabled" } }],
  ["mimo", "mimo-v2.5-pro", { thinking: "enabled" }, { thinking: { type: "enabled" } }],
  [
    "volcengine",
    "doubao-seed-2-0-pro-260215",
    { thinking: "disabled" },
    { thinking: { type: "disabled" }, reasoning_effort: "minimal" },
    ark,
  ],
  ["huaweicloud_maas", "deepseek-v4-pro", { enable_thinking: true }, { thinking: { type: "enabled" } }],
  ["huaweicloud_maas", "qwen3-32b", { enable_thinking: false }, { chat_template_kwargs: { enable_thinking: false } }],
  ["huaweicloud_maas_hk", "deepseek-v3.1", { enable_thinking: true }, { chat_template_kwargs: { thinking: true } }],
  ["ant_ling", "Ling-3.0-flash", { thinking: "disabled" }, { thinking: { type: "disabled" } }],
  [
    "ant_ling",
    "Ring-2.6-1T",
    { reasoning_effort: "xhigh", enable_search: true, forced_search: true },
    { reasoning: { effort: "xhigh" }, enable_search: true, search_options: { forced_search: true } },
  ],
  ["x", "grok-3-mini", { reasoning_effort: "low" }, { reasoning_effort: "low" }],
  ["x", "grok-3", { search_parameters: '{"mode":"on"}' }, { search_parameters: { mode: "on" } }],
  ["mistralai", "magistral-medium-latest", { reasoning_mode: true }, { prompt_mode: "reasoning" }],
  ["mistralai", "magistral-medium-latest", { reasoning_mode: false }, {}],
  [
    "cometapi",
    "gemini-2.5-flash",
    { enable_thinking: "manual", reasoning_budget: 512, exclude_reasoning_tokens: true },
    { reasoning: { enabled: true, max_tokens: 512, exclude: true } },
  ],
  [
    "deerapi",
    "claude-sonnet-4-20250514",
    { thinking: true, thinking_budget: 2048 },
    { thinking: { type: "enabled", budget_tokens: 2048 } },
  ],
  [
    "cometapi",
    "gpt-5",
    { reasoning_effort: "low", max_tokens: 9 },
    { reasoning_effort: "low", max_completion_tokens: 9 },
  ],
  ["wenxin", "ernie-4.0-8k", { disable_search: true }, { web_search: { enable: false } }],
  ["hunyuan", "hunyuan-pro", { enable_enhance: true }, { enable_enhancement: true }],
  ["oci", "meta.llama-3.3-70b-instruct", { maxTokens: 9, topP: 0.5 }, { max_tokens: 9, top_p: 0.5 }],
])("%s %s: %j is sent as %j", async (id, model, parameters, wire, credentials) => {
  const {
    max_tokens: _max,
    enable_stream: _stream,
    ...body
  } = await wireOf(id, model, { ...parameters } as never, credentials);
  expect(body).toEqual("max_tokens" in wire ? expect.anything() : wire);
  expect(await wireOf(id, model, { ...parameters } as never, credentials)).toMatchObject(wire);
});

const thought = [
  { role: "user", content: "Time?" },
  {
    role: "assistant",
    content: [{ type: "reasoning", text: "I should look." }],
    toolCalls: [{ id: "c1", name: "now", arguments: {}, argumentsText: "{}" }],
  },
  { role: "tool", toolCallId: "c1", content: "noon" },
] as const;

test.each<[ProviderId, string]>([
  ["deepseek", "deepseek-v4-pro"],
  ["moonshot", "kimi-k2.6"],
  ["mimo", "mimo-v2.5-pro"],
  ["huaweicloud_maas", "deepseek-v4-pro"],
])("%s gets the reasoning before a tool call back", async (id, model) => {
  const { body } = await sent(id, { api_key: "k" }, async (provider) =>
    provider.llm!(model).invoke({ promptMessages: thought }),
  );
  expect(body.messages[1]).toMatchObject({ role: "assistant", reasoning_content: "I should look." });
});
