import { expect, test } from "vitest";
import { bedrockCountTokens } from "../../../../runtime/adapters/bedrock-count-tokens/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";

const call: ChatCall = {
  model: "global.anthropic.claude-sonnet-4-5-20250929-v1:0",
  promptMessages: [{ role: "user", content: "Hi" }],
  parameters: { maxTokens: 9, thinking: { type: "adaptive" }, requestMetadata: { a: "b" } },
  tools: [{ name: "t", parameters: { type: "object" } }],
  stop: ["x"],
  stream: true,
};

test("asks with what makes up the prompt, of the model and not of its profile", () => {
  const request = bedrockCountTokens.encode(call);
  expect(request).toMatchObject({
    path: "model/anthropic.claude-sonnet-4-5-20250929-v1%3A0/count-tokens",
    framing: "json",
  });
  expect(request.body).toEqual({
    type: "json",
    value: {
      input: {
        converse: {
          messages: [{ role: "user", content: [{ text: "Hi" }] }],
          toolConfig: { tools: [{ toolSpec: { name: "t", inputSchema: { json: { type: "object" } } } }] },
          additionalModelRequestFields: { thinking: { type: "adaptive" } },
        },
      },
    },
  });
});

test("reads the count, and what refuses it", () => {
  const decoded = (answer: object) =>
    bedrockCountTokens.decode(
      { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(answer)) },
      call,
    );
  expect(decoded({ inputTokens: 11 })).toEqual({ promptTokens: 11 });
  expect(() => decoded({})).toThrow(expect.objectContaining({ reason: "invalid_response" }));
});
