import { expect, test } from "vitest";
import { openaiResponses, openaiResponsesCodec } from "../../../../runtime/adapters/openai-responses/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { PromptMessage } from "../../../../runtime/core/message.ts";
import { chatCall, jsonBody, thrown } from "../openai-common/wire.ts";

const weather = { name: "weather", parameters: { type: "object", properties: {} } };

test.each([
  ["a plain call is small", {}, { model: "m-1", input: [] }],
  ["a stream", { stream: true }, { stream: true }],
  [
    "tools are not strict unless they say so",
    { tools: [weather], toolChoice: { name: "weather" } },
    { tools: [{ type: "function", ...weather, strict: false }], tool_choice: { type: "function", name: "weather" } },
  ],
  [
    "tools of the parameters stay",
    { tools: [weather], parameters: { tools: [{ type: "web_search" }] } },
    { tools: [{ name: "weather" }, { type: "web_search" }] },
  ],
  [
    "structured output beside verbosity",
    {
      responseSchema: { name: "joke", schema: {}, strict: true },
      parameters: { text: { verbosity: "low" }, reasoning: { effort: "low" } },
    },
    {
      text: { verbosity: "low", format: { type: "json_schema", name: "joke", schema: {}, strict: true } },
      reasoning: { effort: "low" },
    },
  ],
  [
    "what is not stored is encrypted",
    { parameters: { store: false, include: ["x"] } },
    { store: false, include: ["x", "reasoning.encrypted_content"] },
  ],
  [
    "what the extra body leaves open is the parameters' to say",
    { parameters: { store: false }, extraBody: { store: undefined } },
    { store: false, include: ["reasoning.encrypted_content"] },
  ],
] satisfies [string, Partial<ChatCall>, object][])("%s", (_, call, body) => {
  expect(jsonBody(openaiResponses.encode(chatCall(call)))).toMatchObject(body);
});

const opaque = (index: number, item: object) => ({ kind: "openai-responses", data: { index, item } });
const thought = { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "x" };

test.each([
  [
    "roles and parts",
    [
      { role: "system", content: "s" },
      {
        role: "user",
        content: [
          { type: "text", text: "a" },
          { type: "image", source: { url: "https://example.com/a.png" }, detail: "high" },
          { type: "document", source: { url: "https://example.com/a.pdf" } },
          { type: "document", source: { bytes: Uint8Array.of(1, 2, 3) }, mediaType: "application/pdf" },
        ],
      },
    ],
    [
      { role: "system", content: "s" },
      {
        role: "user",
        content: [
          { type: "input_text", text: "a" },
          { type: "input_image", image_url: "https://example.com/a.png", detail: "high" },
          { type: "input_file", file_url: "https://example.com/a.pdf" },
          { type: "input_file", filename: "document.pdf", file_data: "data:application/pdf;base64,AQID" },
        ],
      },
    ],
  ],
  [
    "a tool turn, in the order in which it came",
    [
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "", opaque: opaque(0, thought) },
          { type: "text", text: "Let me look", opaque: opaque(2, { id: "msg_1", phase: "commentary" }) },
        ],
        toolCalls: [
          { id: "call_1", name: "weather", arguments: {}, argumentsText: "{}", opaque: opaque(1, { id: "fc_1" }) },
        ],
      },
      { role: "tool", toolCallId: "call_1", content: "fog" },
    ],
    [
      thought,
      { type: "function_call", id: "fc_1", call_id: "call_1", name: "weather", arguments: "{}" },
      {
        type: "message",
        role: "assistant",
        status: "completed",
        id: "msg_1",
        phase: "commentary",
        content: [{ type: "output_text", text: "Let me look", annotations: [] }],
      },
      { type: "function_call_output", call_id: "call_1", output: "fog" },
    ],
  ],
  [
    "a custom tool's turn",
    [
      {
        role: "assistant",
        content: "",
        toolCalls: [
          {
            id: "call_1",
            name: "sh",
            arguments: "ls",
            argumentsText: "ls",
            opaque: opaque(0, { type: "custom_tool_call", id: "ctc_1" }),
          },
        ],
      },
      { role: "tool", toolCallId: "call_1", content: "a.txt" },
    ],
    [
      { type: "custom_tool_call", id: "ctc_1", call_id: "call_1", name: "sh", input: "ls" },
      { type: "custom_tool_call_output", call_id: "call_1", output: "a.txt" },
    ],
  ],
  [
    "answers of other protocols",
    [
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "hm", opaque: { kind: "other", data: {} } },
          { type: "text", text: "4" },
        ],
        toolCalls: [{ id: "c", name: "f", arguments: {}, argumentsText: "" }],
      },
    ],
    [
      { role: "assistant", content: "4" },
      { type: "function_call", call_id: "c", name: "f", arguments: "{}" },
    ],
  ],
] satisfies [string, PromptMessage[], unknown[]][])("input: %s", (_, promptMessages, input) => {
  expect(jsonBody(openaiResponses.encode(chatCall({ promptMessages })))).toMatchObject({ input });
});

test("thoughts that nobody has kept are left out", () => {
  const promptMessages: PromptMessage[] = [
    {
      role: "assistant",
      content: [{ type: "reasoning", text: "", opaque: opaque(0, { type: "reasoning", id: "rs_1", summary: [] }) }],
    },
  ];
  expect(jsonBody(openaiResponses.encode(chatCall({ promptMessages, parameters: { store: false } })))).toMatchObject({
    input: [],
  });
});

test("system messages as instructions", () => {
  const codec = openaiResponsesCodec({ systemAs: "instructions" });
  const promptMessages: PromptMessage[] = [
    { role: "system", content: "a" },
    { role: "developer", content: "b" },
    { role: "user", content: "u" },
    { role: "system", content: "c" },
  ];
  expect(jsonBody(codec.encode(chatCall({ promptMessages })))).toMatchObject({
    instructions: "a\n\nb",
    input: [
      { role: "user", content: "u" },
      { role: "system", content: "c" },
    ],
  });
});

test.each([
  [{ stop: ["END"] }, "unsupported_parameter"],
  [
    { promptMessages: [{ role: "user", content: [{ type: "video", source: { url: "https://example.com/a.mp4" } }] }] },
    "unsupported_content",
  ],
] satisfies [Partial<ChatCall>, string][])("refuses %j", (call, reason) => {
  expect(thrown(() => openaiResponses.encode(chatCall(call)))).toMatchObject({ name: "InvokeBadRequestError", reason });
});
