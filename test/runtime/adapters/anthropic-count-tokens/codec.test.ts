import { expect, test } from "vitest";
import { anthropicCountTokens } from "../../../../runtime/adapters/anthropic-count-tokens/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";

const call: ChatCall = {
  model: "claude",
  promptMessages: [{ role: "user", content: "Hi" }],
  parameters: {
    max_tokens: 1,
    temperature: 1,
    thinking: { type: "enabled", budget_tokens: 1024 },
    prompt_caching: {},
    anthropic_beta: ["b"],
  },
  tools: [{ name: "add", parameters: { type: "object" } }],
  stop: ["x"],
  stream: true,
  user: "u",
};
const response = (text: string) => ({ status: 200, headers: {}, body: new TextEncoder().encode(text) });

test("asks with what makes up the prompt", () => {
  expect(anthropicCountTokens.encode(call)).toEqual({
    method: "POST",
    path: "v1/messages/count_tokens",
    headers: { "anthropic-version": "2023-06-01", "anthropic-beta": "b" },
    body: {
      type: "json",
      value: {
        model: "claude",
        messages: [{ role: "user", content: [{ type: "text", text: "Hi" }] }],
        tools: [{ name: "add", input_schema: { type: "object" } }],
        thinking: { type: "enabled", budget_tokens: 1024 },
      },
    },
    framing: "json",
  });
});

test("reads the count", () => {
  expect(anthropicCountTokens.decode(response('{"input_tokens":0}'), call)).toEqual({ promptTokens: 0 });
});

test("refuses an answer without one", () => {
  expect(() => anthropicCountTokens.decode(response("{}"), call)).toThrow(
    expect.objectContaining({ reason: "invalid_response" }),
  );
});
