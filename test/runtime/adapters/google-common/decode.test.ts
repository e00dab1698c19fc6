import { expect, test } from "vitest";
import { bodyOf, decode, response } from "./examples.ts";

test("text, thoughts, calls and what Google's tools did, with the message to send back", () => {
  const code = { executableCode: { language: "PYTHON", code: "1" }, text: "", thoughtSignature: "s0" };
  const parts = [
    { text: "Hm", thought: true },
    code,
    { text: "I'll " },
    { text: "add" },
    { functionCall: { name: "add", args: { n: 1 } }, thoughtSignature: "s1" },
    { functionCall: { id: "c2", name: "add" } },
  ];
  const output = decode(response(parts));
  expect(output).toMatchObject({
    text: "I'll add",
    reasoning: "Hm",
    toolCalls: [
      { id: "call_r1_0", providerId: null, name: "add", arguments: { n: 1 }, argumentsText: '{"n":1}' },
      { id: "c2", providerId: "c2", name: "add", arguments: {}, argumentsText: "{}" },
    ],
    finishReason: "tool_calls",
    rawFinishReason: "STOP",
    model: "gemini-2.5-flash",
    responseId: "r1",
  });
  const results = [0, 1].map(
    (index) => ({ role: "tool", toolCallId: output.toolCalls[index]!.id, content: String(index) }) as const,
  );
  const { contents } = bodyOf({ promptMessages: [output.message, ...results] });
  expect(contents).toEqual([
    { role: "user", parts: [{ text: "" }] },
    {
      role: "model",
      parts: [
        code,
        { text: "I'll add" },
        { functionCall: { name: "add", args: { n: 1 } }, thoughtSignature: "s1" },
        { functionCall: { id: "c2", name: "add", args: {} } },
      ],
    },
    {
      role: "user",
      parts: [
        { functionResponse: { name: "add", response: { output: "0" } } },
        { functionResponse: { id: "c2", name: "add", response: { output: "1" } } },
      ],
    },
  ]);
});

test("plain text is a plain text", () => {
  expect(decode(response([{ text: "a" }, { text: "b" }])).message).toEqual({ role: "assistant", content: "ab" });
});

test("pictures that it made are media, those that it thought of go back unseen", () => {
  const seen = { inlineData: { mimeType: "image/png", data: "AQ-_" }, thoughtSignature: "s" };
  const thought = { inlineData: { mimeType: "image/png", data: "AQ==" }, thought: true };
  const { message } = decode(response([thought, seen]));
  expect(message.content[1]).toMatchObject({
    type: "image",
    mediaType: "image/png",
    source: { bytes: new Uint8Array([1, 15, 191]) },
  });
  expect(bodyOf({ promptMessages: [message] })["contents"]).toEqual([
    { role: "model", parts: [thought, { ...seen, inlineData: { mimeType: "image/png", data: "AQ+/" } }] },
  ]);
});

test("usage and the tier that served", () => {
  const usageMetadata = {
    promptTokenCount: 10,
    toolUsePromptTokenCount: 5,
    cachedContentTokenCount: 4,
    candidatesTokenCount: 2,
    thoughtsTokenCount: 3,
    promptTokensDetails: [{ modality: "AUDIO", tokenCount: 6 }],
    candidatesTokensDetails: [{ modality: "IMAGE", tokenCount: 1 }],
  };
  expect(decode(response([], { usageMetadata: { ...usageMetadata, serviceTier: "flex" } }))).toMatchObject({
    usage: {
      promptTokens: 15,
      completionTokens: 5,
      cachedInputTokens: 4,
      reasoningTokens: 3,
      audioInputTokens: 6,
      imageOutputTokens: 1,
    },
    serviceTier: "flex",
  });
  const vertex = { usageMetadata: { ...usageMetadata, trafficType: "ON_DEMAND_PRIORITY" } };
  expect(decode(response([], vertex)).serviceTier).toBe("priority");
});

test.each([
  ["STOP", "STOP", "stop"],
  [1, "STOP", "stop"],
  ["MAX_TOKENS", "MAX_TOKENS", "length"],
  ["SAFETY", "SAFETY", "content_filter"],
  ["PROHIBITED_CONTENT", "PROHIBITED_CONTENT", "content_filter"],
  ["MALFORMED_FUNCTION_CALL", "MALFORMED_FUNCTION_CALL", "error"],
  ["LANGUAGE", "LANGUAGE", "other"],
  ["constructor", "constructor", "other"],
  [undefined, null, null],
])("%s", (wire, rawFinishReason, finishReason) => {
  expect(decode(response([], {}, { finishReason: wire }))).toMatchObject({ rawFinishReason, finishReason });
});

test("a filter says why", () => {
  const output = decode(response([], {}, { finishReason: "SPII", finishMessage: "Personal data" }));
  expect(output).toMatchObject({ text: "", finishReason: "content_filter", refusal: "Personal data" });
});

test("only the first candidate counts", () => {
  const candidates = [
    { content: { parts: [{ text: "second" }] }, index: 1 },
    { content: { parts: [{ text: "first" }] }, index: 0, finishReason: "STOP" },
  ];
  expect(decode({ candidates }).text).toBe("first");
});

test.each([
  ["<html>", "InvokeServerUnavailableError", "invalid_response"],
  ["{}", "InvokeServerUnavailableError", "invalid_response"],
  ['{"candidates":[]}', "InvokeServerUnavailableError", "invalid_response"],
  ['{"promptFeedback":{"blockReason":"SAFETY"}}', "InvokeBadRequestError", "content_filter"],
  ['{"error":{"code":503,"status":"UNAVAILABLE","message":"m"}}', "InvokeServerUnavailableError", "overloaded"],
])("%s is an error", (body, name, reason) => {
  expect(() => decode(body)).toThrow(expect.objectContaining({ name, reason }));
});
