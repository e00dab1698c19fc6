import { expect, test } from "vitest";
import { openaiChatCodec } from "../../../../runtime/adapters/openai-chat/index.ts";
import {
  rawPredict,
  vertexAnthropicCountTokens,
  vertexAnthropicMessages,
} from "../../../../runtime/adapters/vertex-rawPredict/index.ts";
import { failureError } from "../../../../runtime/core/failure.ts";
import { call } from "../google-common/examples.ts";

const claude = { ...call, model: "claude-opus-4-5@20251101", parameters: { max_tokens: 9, anthropic_beta: ["b1"] } };
const messages = [{ role: "user", content: [{ type: "text", text: "Hi" }] }];

test("Claude: the model in the path, the version in the body, betas in the header", () => {
  expect(vertexAnthropicMessages.encode(claude)).toEqual({
    method: "POST",
    path: "publishers/anthropic/models/claude-opus-4-5@20251101:rawPredict",
    headers: { "anthropic-beta": "b1" },
    body: { type: "json", value: { anthropic_version: "vertex-2023-10-16", max_tokens: 9, messages } },
    framing: "json",
  });
  expect(vertexAnthropicMessages.encode({ ...claude, stream: true })).toMatchObject({
    path: "publishers/anthropic/models/claude-opus-4-5@20251101:streamRawPredict",
    body: { value: { stream: true } },
    framing: "sse",
  });
});

test("Claude's token count names the model in the body", () => {
  expect(vertexAnthropicCountTokens.encode(claude)).toMatchObject({
    path: "publishers/anthropic/models/count-tokens:rawPredict",
    body: { value: { model: claude.model, messages, anthropic_version: "vertex-2023-10-16" } },
  });
});

test("other publishers speak their own protocol", () => {
  const request = rawPredict(openaiChatCodec(), "mistralai").encode({ ...call, model: "codestral-2" });
  expect(request).toMatchObject({
    path: "publishers/mistralai/models/codestral-2:rawPredict",
    body: { value: { model: "codestral-2", messages: [{ role: "user", content: "Hi" }] } },
  });
});

test("refusals may be the publisher's or Google's", () => {
  const failed = (status: number, body: object) =>
    failureError(vertexAnthropicMessages.errors, { status, headers: {}, text: JSON.stringify(body) });
  expect(failed(400, { type: "error", error: { message: "x: Extra inputs are not permitted" } }).reason).toBe(
    "unsupported_parameter",
  );
  expect(failed(400, { error: { message: "Unsupported MIME type: x" } }).reason).toBe("unsupported_content");
  expect(failed(429, { error: { code: 429, status: "RESOURCE_EXHAUSTED", message: "Quota" } }).reason).toBe("rate");
});
