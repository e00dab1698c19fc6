import { expect, test } from "vitest";
import { conversation } from "../../../../runtime/adapters/google-common/conversation.ts";
import type { PromptMessage, ToolCall } from "../../../../runtime/core/message.ts";

const contents = (messages: readonly PromptMessage[], model = "gemini-2.5-flash") =>
  conversation(messages, model).contents;
const toolCall = (id: string, name = id): ToolCall => ({ id, name, arguments: { n: 1 }, argumentsText: '{"n":1}' });
const signed = (thoughtSignature: string) => ({ kind: "google-generateContent", data: { thoughtSignature } });
const png = { type: "image", source: { bytes: new Uint8Array([1, 2]) }, mediaType: "image/png" } as const;

test("instructions stand apart, turns of one role are one", () => {
  expect(
    conversation(
      [
        { role: "system", content: "A" },
        { role: "developer", content: [{ type: "text", text: "B" }] },
        { role: "user", content: "1" },
        {
          role: "user",
          content: [
            { type: "text", text: "2" },
            { type: "text", text: "" },
          ],
        },
        { role: "assistant", content: "3" },
      ],
      "gemini-2.5-flash",
    ),
  ).toEqual({
    systemInstruction: { parts: [{ text: "A" }, { text: "B" }] },
    contents: [
      { role: "user", parts: [{ text: "1" }, { text: "2" }] },
      { role: "model", parts: [{ text: "3" }] },
    ],
  });
});

test("instructions alone get a turn to answer, and calls one to come after", () => {
  const empty = { role: "user", parts: [{ text: "" }] };
  expect(contents([{ role: "system", content: "Tell a joke" }])).toEqual([empty]);
  expect(contents([{ role: "assistant", content: "", toolCalls: [toolCall("a")] }])[0]).toEqual(empty);
  expect(contents([{ role: "assistant", content: "Welcome" }])).toHaveLength(1);
});

test.each([
  [png, { inlineData: { mimeType: "image/png", data: "AQI=" } }],
  [
    { type: "document", source: { url: "data:application/json;base64,e30=" } },
    { inlineData: { mimeType: "text/plain", data: "e30=" } },
  ],
  [
    { type: "video", source: { url: "https://youtu.be/x" } },
    { fileData: { mimeType: "video/mp4", fileUri: "https://youtu.be/x" } },
  ],
  [
    { type: "document", source: { url: "gs://b/a.PDF?x=.png" } },
    { fileData: { mimeType: "application/pdf", fileUri: "gs://b/a.PDF?x=.png" } },
  ],
  [{ type: "audio", source: { url: "https://a.test/x" } }, { fileData: { fileUri: "https://a.test/x" } }],
] as const)("media %#", (part, wire) => {
  expect(contents([{ role: "user", content: [part] }])).toEqual([{ role: "user", parts: [wire] }]);
});

test("bytes without a type are refused", () => {
  const image = { type: "image", source: { bytes: new Uint8Array() } } as const;
  expect(() => contents([{ role: "user", content: [image] }])).toThrow(/need their media type: image/);
});

test("results come in the order of the calls, in a turn of their own", () => {
  expect(
    contents([
      { role: "user", content: "go" },
      { role: "assistant", content: "", toolCalls: [toolCall("a"), toolCall("b")] },
      { role: "tool", toolCallId: "b", content: "fine" },
      { role: "tool", toolCallId: "a", content: '{"x":1}' },
      { role: "user", content: "and?" },
    ]).slice(2),
  ).toEqual([
    {
      role: "user",
      parts: [
        { functionResponse: { name: "a", response: { x: 1 } } },
        { functionResponse: { name: "b", response: { output: "fine" } } },
      ],
    },
    { role: "user", parts: [{ text: "and?" }] },
  ]);
});

test("a failed call says so", () => {
  const [, , result] = contents([
    { role: "assistant", content: "", toolCalls: [toolCall("a")] },
    { role: "tool", toolCallId: "a", content: '{"x":1}', isError: true },
  ]);
  expect(result?.parts).toEqual([{ functionResponse: { name: "a", response: { error: '{"x":1}' } } }]);
});

test("media of results stand in them where the model takes them there, else after them", () => {
  const messages = [
    { role: "assistant", content: "", toolCalls: [toolCall("a", "look")] },
    { role: "tool", toolCallId: "a", content: [{ type: "text", text: "here" }, png] },
  ] as const;
  const image = { inlineData: { mimeType: "image/png", data: "AQI=" } };
  expect(contents(messages).slice(2)).toEqual([
    { role: "user", parts: [{ functionResponse: { name: "look", response: { output: "here" } } }] },
    { role: "user", parts: [{ text: "From the result of look:" }, image] },
  ]);
  expect(contents(messages, "gemini-3-pro-preview").slice(2)).toEqual([
    { role: "user", parts: [{ functionResponse: { name: "look", response: { output: "here" }, parts: [image] } }] },
  ]);
});

test("what was signed goes back, what another provider thought does not", () => {
  expect(
    contents([
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "theirs", opaque: { kind: "anthropic-messages", data: { signature: "x" } } },
          { type: "reasoning", text: "unsigned" },
          { type: "reasoning", text: "mine", opaque: signed("s1") },
          { type: "text", text: "so", opaque: signed("s2") },
          { type: "text", text: "", opaque: signed("s3") },
        ],
        toolCalls: [
          { ...toolCall("a"), opaque: { kind: "google-generateContent", data: { id: "a", thoughtSignature: "s4" } } },
        ],
      },
    ]).slice(1),
  ).toEqual([
    {
      role: "model",
      parts: [
        { thought: true, text: "mine", thoughtSignature: "s1" },
        { text: "so", thoughtSignature: "s2" },
        { text: "", thoughtSignature: "s3" },
        { functionCall: { id: "a", name: "a", args: { n: 1 } }, thoughtSignature: "s4" },
      ],
    },
  ]);
});

test("Gemini 3 gets a stand-in for signatures that calls of other models lack", () => {
  const messages = [{ role: "assistant", content: "", toolCalls: [toolCall("a"), toolCall("b")] }] as const;
  const signatures = (model: string) => contents(messages, model)[1]?.parts.map((part) => part["thoughtSignature"]);
  expect(signatures("gemini-3.5-flash")).toEqual(["skip_thought_signature_validator", undefined]);
  expect(signatures("gemini-2.5-flash")).toEqual([undefined, undefined]);
});
