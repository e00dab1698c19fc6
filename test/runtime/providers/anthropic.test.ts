import { describe, expect, test } from "vitest";
import { anthropic } from "../../../runtime/providers/anthropic.ts";
import { fakeFetch, json } from "../models/fake-fetch.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const answer = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "claude",
  content: [{ type: "text", text: "Hello" }],
  stop_reason: "end_turn",
  usage: { input_tokens: 10, cache_read_input_tokens: 100, cache_creation_input_tokens: 0, output_tokens: 5 },
};
const fetchAnswer = () =>
  fakeFetch(({ url }) => json(url.pathname.endsWith("count_tokens") ? { input_tokens: 7 } : answer));
const claude = (fetch: typeof globalThis.fetch, id: string) =>
  anthropic({ anthropic_api_key: "sk-ant" }, { fetch }).llm(id as "claude-opus-5");

describe("parameters on the wire", () => {
  test.each([
    [
      "claude-haiku-4-5",
      { max_tokens: 9000, thinking: true, thinking_budget: 2000 },
      { thinking: { type: "enabled", budget_tokens: 2000 } },
    ],
    ["claude-haiku-4-5", { thinking: true }, { thinking: { type: "enabled", budget_tokens: 1024 } }],
    ["claude-haiku-4-5", { thinking: false }, { thinking: { type: "disabled" } }],
    [
      "claude-opus-4-5",
      { thinking: true, effort: "low" },
      { thinking: { type: "enabled", budget_tokens: 1024 }, output_config: { effort: "low" } },
    ],
    [
      "claude-opus-4-6",
      { thinking: true, effort: "max" },
      { thinking: { type: "adaptive" }, output_config: { effort: "max" } },
    ],
    [
      "claude-opus-5",
      { thinking: true, thinking_display: "summarized" },
      { thinking: { type: "adaptive", display: "summarized" } },
    ],
    ["claude-fable-5", { thinking_display: "omitted" }, { thinking: { type: "adaptive", display: "omitted" } }],
    [
      "claude-opus-5",
      { task_budget: 20000, effort: "high" },
      { output_config: { effort: "high", task_budget: { type: "tokens", total: 20000 } } },
    ],
    ["claude-haiku-4-5", { temperature: 0.5, top_k: 3 }, { temperature: 0.5, top_k: 3 }],
    [
      "claude-opus-5",
      { response_format: "json_schema", json_schema: '{"type":"object"}', effort: "low" },
      { output_config: { effort: "low", format: { type: "json_schema", schema: { type: "object" } } } },
    ],
  ])("%s: %j", async (id, modelParameters, wire) => {
    const fetch = fetchAnswer();
    await claude(fetch, id).invoke({ promptMessages, modelParameters } as never);
    const { model: _model, messages: _messages, max_tokens, ...sent } = fetch.seen[0]!.body;
    expect(max_tokens).toBeGreaterThan(0);
    expect(sent).toEqual(wire);
  });

  test.each([
    ["claude-sonnet-4-5", { context_1m: true }, "context-1m-2025-08-07"],
    ["claude-sonnet-4-5", { context_1m: false }, undefined],
    ["claude-opus-5", { task_budget: 20000 }, "task-budgets-2026-03-13"],
  ])("%s: %j names the beta %s", async (id, modelParameters, beta) => {
    const fetch = fetchAnswer();
    await claude(fetch, id).invoke({ promptMessages, modelParameters } as never);
    expect(fetch.seen[0]?.headers["anthropic-beta"]).toBe(beta);
  });

  test("the switches of prompt caching become marks", async () => {
    const fetch = fetchAnswer();
    await claude(fetch, "claude-opus-5").invoke({
      promptMessages: [{ role: "system", content: "Be brief." }, ...promptMessages],
      tools: [{ name: "now", parameters: {} }],
      modelParameters: {
        prompt_caching_system_message: true,
        prompt_caching_tool_definitions: true,
        prompt_caching_ttl: "1h",
      },
    });
    const mark = { type: "ephemeral", ttl: "1h" };
    expect(fetch.seen[0]?.body).toMatchObject({ system: [{ cache_control: mark }], tools: [{ cache_control: mark }] });
    expect(JSON.stringify(fetch.seen[0]?.body)).not.toContain("prompt_caching");
  });

  test("old models answer in a code block", async () => {
    const fetch = fetchAnswer();
    await claude(fetch, "claude-3-5-haiku-20241022").invoke({
      promptMessages,
      modelParameters: { response_format: "JSON" },
    } as never);
    expect(fetch.seen[0]?.body).toMatchObject({ stop_sequences: ["\n```", "```\n"] });
    expect(fetch.seen[0]?.body).not.toHaveProperty("response_format");
  });
});

test("a combination that the card forbids costs no request", async () => {
  const fetch = fetchAnswer();
  const failure = claude(fetch, "claude-opus-5").invoke({
    promptMessages,
    modelParameters: { thinking: false, thinking_display: "omitted" },
  } as never);
  await expect(failure).rejects.toMatchObject({ reason: "invalid_parameter", issues: [{ code: "forbidden" }] });
  expect(fetch.seen).toEqual([]);
});

test("the key goes into its header, the usage counts cached tokens at their price", async () => {
  const fetch = fetchAnswer();
  const { usage } = await claude(fetch, "claude-opus-5").invoke({ promptMessages });
  expect(fetch.seen[0]).toMatchObject({
    headers: { "x-api-key": "sk-ant", "anthropic-version": "2023-06-01" },
    url: { href: "https://api.anthropic.com/v1/messages" },
  });
  expect(usage).toMatchObject({
    promptTokens: 110,
    cachedInputTokens: 100,
    promptPrice: "0.0001000",
    completionPrice: "0.0001250",
  });
});

test("tokens are counted, and credentials validated, by the endpoint that costs nothing", async () => {
  const fetch = fetchAnswer();
  expect(await claude(fetch, "claude-opus-5").countTokens({ promptMessages })).toBe(7);
  await anthropic({ anthropic_api_key: "sk-ant" }, { fetch }).validateCredentials();
  expect(fetch.seen.map(({ url }) => url.pathname)).toEqual(["/v1/messages/count_tokens", "/v1/messages/count_tokens"]);
});

test("a custom model is given the bound of its answer that the API wants", async () => {
  const fetch = fetchAnswer();
  await anthropic({ anthropic_api_key: "sk-ant" }, { fetch })
    .custom("claude-next")
    .invoke({ promptMessages, modelParameters: { thinking: { type: "enabled", budget_tokens: 2000 } } });
  expect(fetch.seen[0]?.body).toMatchObject({
    model: "claude-next",
    max_tokens: 4096,
    thinking: { type: "enabled", budget_tokens: 2000 },
  });
});
