import { expect, test } from "vitest";
import { openaiChat, openaiChatCodec, type OpenAIChatOptions } from "../../../../runtime/adapters/openai-chat/index.ts";
import { legacyFunctions } from "../../../../runtime/adapters/openai-chat/legacy-functions.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { PromptMessage } from "../../../../runtime/core/message.ts";
import { chatCall, jsonBody } from "../openai-common/wire.ts";

const weather = { name: "weather", description: "Tells the weather", parameters: { type: "object", properties: {} } };
const fog = { id: "c1", name: "weather", arguments: { city: "Bern" }, argumentsText: '{"city":"Bern"}' };

const calls: readonly (readonly [string, Partial<ChatCall>, Record<string, unknown>])[] = [
  ["a plain call is small", {}, { model: "m-1", messages: [] }],
  ["parameters go as they are", { parameters: { temperature: 0, seed: 1 } }, { temperature: 0, seed: 1 }],
  ["a stream asks for usage", { stream: true }, { stream: true, stream_options: { include_usage: true } }],
  [
    "tools",
    { tools: [weather], toolChoice: "required", parallelToolCalls: false },
    { tools: [{ type: "function", function: weather }], tool_choice: "required", parallel_tool_calls: false },
  ],
  [
    "one tool",
    { tools: [weather], toolChoice: { name: "weather" } },
    { tool_choice: { type: "function", function: { name: "weather" } } },
  ],
  [
    "tools of the parameters stay",
    { tools: [weather], parameters: { tools: [{ type: "web_search" }] } },
    { tools: [{ type: "function", function: weather }, { type: "web_search" }] },
  ],
  [
    "structured output",
    { responseSchema: { name: "joke", schema: { type: "object" }, strict: true } },
    {
      response_format: { type: "json_schema", json_schema: { name: "joke", schema: { type: "object" }, strict: true } },
    },
  ],
  ["stop and user", { stop: ["END"], user: "u-7" }, { stop: ["END"], user: "u-7" }],
  [
    "the extra body comes last, deeply",
    { stream: true, extraBody: { model: "m-2", stream_options: { x: 1 } } },
    { model: "m-2", stream_options: { include_usage: true, x: 1 } },
  ],
];

test.each(calls)("%s", (_, call, body) => {
  expect(jsonBody(openaiChat.encode(chatCall(call)))).toMatchObject(body);
});

test("without tools, nothing is said about them", () => {
  expect(jsonBody(openaiChat.encode(chatCall({ toolChoice: "auto", parallelToolCalls: true })))).toEqual({
    model: "m-1",
    messages: [],
  });
});

test("method, path, framing and extra headers", () => {
  expect(openaiChat.encode(chatCall({ stream: true, extraHeaders: { "X-Trace": "1" } }))).toMatchObject({
    method: "POST",
    path: "chat/completions",
    headers: { "x-trace": "1" },
    framing: "sse",
  });
  expect(openaiChat.encode(chatCall()).framing).toBe("json");
});

const bytes = Uint8Array.of(1, 2, 3);
const messages: [string, PromptMessage[], unknown[], OpenAIChatOptions?][] = [
  [
    "roles are kept",
    [
      { role: "developer", content: "d" },
      { role: "user", content: "u", name: "Ann" },
    ],
    [
      { role: "developer", content: "d" },
      { role: "user", content: "u", name: "Ann" },
    ],
  ],
  [
    "roles are changed",
    [{ role: "system", content: "s" }],
    [{ role: "developer", content: "s" }],
    { systemRole: "developer" },
  ],
  [
    "media",
    [
      {
        role: "user",
        content: [
          { type: "image", source: { url: "https://example.com/a.png" }, detail: "low" },
          { type: "audio", source: { bytes }, mediaType: "audio/mpeg" },
          { type: "document", source: { bytes }, mediaType: "application/pdf", name: "a.pdf" },
          { type: "video", source: { url: "https://example.com/a.mp4" } },
        ],
      },
    ],
    [
      {
        role: "user",
        content: [
          { type: "image_url", image_url: { url: "https://example.com/a.png", detail: "low" } },
          { type: "input_audio", input_audio: { data: "AQID", format: "mp3" } },
          { type: "file", file: { filename: "a.pdf", file_data: "data:application/pdf;base64,AQID" } },
          { type: "video_url", video_url: { url: "https://example.com/a.mp4" } },
        ],
      },
    ],
  ],
  [
    "a tool turn",
    [
      { role: "assistant", content: "", toolCalls: [fog] },
      { role: "tool", toolCallId: "c1", content: "fog" },
    ],
    [
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "c1", type: "function", function: { name: "weather", arguments: '{"city":"Bern"}' } }],
      },
      { role: "tool", tool_call_id: "c1", content: "fog" },
    ],
  ],
  [
    "media of results follow the results",
    [
      {
        role: "tool",
        toolCallId: "c1",
        content: [
          { type: "text", text: "here" },
          { type: "image", source: { url: "https://example.com/a.png" } },
        ],
      },
      { role: "tool", toolCallId: "c2", content: "done" },
      { role: "user", content: "and?" },
    ],
    [
      { role: "tool", tool_call_id: "c1", content: "here" },
      { role: "tool", tool_call_id: "c2", content: "done" },
      {
        role: "user",
        content: [
          { type: "text", text: "From the result of tool call c1:" },
          { type: "image_url", image_url: { url: "https://example.com/a.png" } },
        ],
      },
      { role: "user", content: "and?" },
    ],
  ],
  [
    "reasoning stays here unless it is asked for",
    [
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "hm" },
          { type: "text", text: "4" },
        ],
      },
    ],
    [{ role: "assistant", content: "4" }],
  ],
  [
    "reasoning goes back",
    [{ role: "assistant", content: [{ type: "reasoning", text: "hm" }], toolCalls: [fog] }],
    [
      {
        role: "assistant",
        content: "",
        reasoning_content: "hm",
        tool_calls: [{ id: "c1", type: "function", function: { name: "weather", arguments: '{"city":"Bern"}' } }],
      },
    ],
    { reasoningReply: { field: "reasoning_content", when: "tool_calls" }, emptyContent: "text" },
  ],
  [
    "the older functions",
    [
      { role: "assistant", content: "", toolCalls: [fog] },
      { role: "tool", toolCallId: "c1", content: "fog" },
    ],
    [
      { role: "assistant", function_call: { name: "weather", arguments: '{"city":"Bern"}' } },
      { role: "function", name: "weather", content: "fog" },
    ],
    { rewrite: legacyFunctions, emptyContent: "omitted" },
  ],
  [
    "text parts are joined",
    [
      {
        role: "user",
        content: [
          { type: "text", text: "a" },
          { type: "text", text: "b" },
        ],
      },
    ],
    [{ role: "user", content: "a\nb" }],
    { textParts: "joined" },
  ],
];

test.each(messages)("messages: %s", (...[, promptMessages, expected, options]) => {
  expect(jsonBody(openaiChatCodec(options).encode(chatCall({ promptMessages })))).toMatchObject({ messages: expected });
});

test.each([
  [{ maxTokens: "max_completion_tokens" }, { parameters: { max_tokens: 5 } }, { max_completion_tokens: 5 }],
  [{ maxTokens: "max_tokens" }, { parameters: { max_completion_tokens: 5 } }, { max_tokens: 5 }],
  [{ streamOptions: false }, { stream: true }, { stream: true }],
  [{ userField: "safety_identifier" }, { user: "u" }, { safety_identifier: "u" }],
  [{ userField: null }, { user: "u" }, {}],
  [
    { body: { provider: { sort: "price" } } },
    { parameters: { provider: { only: ["a"] } } },
    { provider: { sort: "price", only: ["a"] } },
  ],
  [
    { responseFormat: "json_object" },
    { responseSchema: { name: "a", schema: {} } },
    { response_format: { type: "json_object" } },
  ],
] satisfies [OpenAIChatOptions, Partial<ChatCall>, object][])("options %j", (options, call, rest) => {
  expect(jsonBody(openaiChatCodec(options).encode(chatCall(call)))).toEqual({ model: "m-1", messages: [], ...rest });
});
