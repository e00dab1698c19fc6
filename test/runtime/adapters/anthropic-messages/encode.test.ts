import { describe, expect, test } from "vitest";
import { anthropicMessages } from "../../../../runtime/adapters/anthropic-messages/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { ContentPart, PromptMessage } from "../../../../runtime/core/message.ts";

const base: ChatCall = {
  model: "claude",
  promptMessages: [{ role: "user", content: "Hi" }],
  parameters: { max_tokens: 10 },
  tools: [],
  stop: [],
  stream: false,
};

function encode(call: Partial<ChatCall>) {
  const request = anthropicMessages.encode({ ...base, ...call });
  if (request.body.type !== "json") throw new Error("no JSON");
  return { ...request, value: request.body.value as Record<string, unknown> };
}

const hi = { type: "text", text: "Hi" };
const kind = "anthropic-messages";

test("a plain call", () => {
  const request = encode({ stream: true, stop: ["END"], user: "u1" });
  expect(request).toMatchObject({ method: "POST", path: "v1/messages", framing: "sse" });
  expect(request.headers).toEqual({ "anthropic-version": "2023-06-01" });
  expect(request.value).toStrictEqual({
    model: "claude",
    max_tokens: 10,
    messages: [{ role: "user", content: [hi] }],
    stop_sequences: ["END"],
    metadata: { user_id: "u1" },
    stream: true,
  });
});

const conversations: [string, PromptMessage[], object][] = [
  [
    "system messages are lifted out, wherever they stand",
    [
      { role: "system", content: "A" },
      { role: "user", content: "Hi" },
      { role: "developer", content: [{ type: "text", text: "B" }] },
    ],
    {
      system: [
        { type: "text", text: "A" },
        { type: "text", text: "B" },
      ],
      messages: [{ role: "user", content: [hi] }],
    },
  ],
  [
    "turns of one role are merged, results of tools are the user's",
    [
      { role: "user", content: "Hi" },
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "Hm", opaque: { kind, data: { type: "thinking", signature: "s" } } },
          { type: "reasoning", text: "", opaque: { kind, data: { type: "redacted_thinking", data: "x" } } },
          { type: "reasoning", text: "not ours", opaque: { kind: "openai-responses", data: {} } },
          { type: "text", text: "\n\n" },
        ],
        toolCalls: [
          { id: "a:1", name: "add", arguments: { n: 1 }, argumentsText: '{"n":1}' },
          { id: "b", name: "add", arguments: null, argumentsText: '{"n":' },
        ],
      },
      { role: "tool", toolCallId: "a:1", content: "2" },
      { role: "tool", toolCallId: "b", content: [{ type: "text", text: "bad" }], isError: true },
      { role: "user", content: "Hi" },
    ],
    {
      messages: [
        { role: "user", content: [hi] },
        {
          role: "assistant",
          content: [
            { type: "thinking", thinking: "Hm", signature: "s" },
            { type: "redacted_thinking", data: "x" },
            { type: "tool_use", id: "a_1", name: "add", input: { n: 1 } },
            { type: "tool_use", id: "b", name: "add", input: { INVALID_JSON: '{"n":' } },
          ],
        },
        {
          role: "user",
          content: [
            { type: "tool_result", tool_use_id: "a_1", content: "2" },
            { type: "tool_result", tool_use_id: "b", content: [{ type: "text", text: "bad" }], is_error: true },
            hi,
          ],
        },
      ],
    },
  ],
  [
    "an answer begun for the model ends without white space",
    [
      { role: "user", content: "Hi" },
      { role: "assistant", content: "It is \n" },
    ],
    { messages: [{}, { role: "assistant", content: [{ type: "text", text: "It is" }] }] },
  ],
];
test.each(conversations)("%s", (_, promptMessages, expected) => {
  expect(encode({ promptMessages }).value).toMatchObject(expected);
});

const bytes = new Uint8Array([1, 2, 3]);
const media: [ContentPart, object][] = [
  [
    { type: "image", source: { url: "https://x.test/a.png" } },
    { type: "image", source: { type: "url", url: "https://x.test/a.png" } },
  ],
  [
    { type: "image", source: { bytes }, mediaType: "image/png" },
    { source: { type: "base64", media_type: "image/png", data: "AQID" } },
  ],
  [
    { type: "image", source: { url: "data:image/gif;base64,AQID" } },
    { source: { type: "base64", media_type: "image/gif", data: "AQID" } },
  ],
  [
    { type: "document", source: { bytes }, mediaType: "application/pdf", name: "a.pdf" },
    { type: "document", source: { type: "base64", media_type: "application/pdf", data: "AQID" }, title: "a.pdf" },
  ],
  [
    { type: "document", source: { url: "https://x.test/a.pdf" } },
    { source: { type: "url", url: "https://x.test/a.pdf" } },
  ],
  [
    { type: "document", source: { url: "data:text/markdown;charset=utf-8,%23%20Hi" } },
    { source: { type: "text", media_type: "text/plain", data: "# Hi" } },
  ],
];
test.each(media)("medium %#", (part, block) => {
  expect(encode({ promptMessages: [{ role: "user", content: [part] }] }).value).toMatchObject({
    messages: [{ content: [block] }],
  });
});

test.each<ContentPart>([
  { type: "audio", source: { bytes } },
  { type: "image", source: { bytes } },
  { type: "document", source: { bytes }, mediaType: "application/msword" },
  { type: "document", source: { url: "https://x.test/a.txt" }, mediaType: "text/plain" },
])("medium %# is refused", (part) => {
  expect(() => encode({ promptMessages: [{ role: "user", content: [part] }] })).toThrow(
    expect.objectContaining({ name: "InvokeBadRequestError", reason: "unsupported_content" }),
  );
});

describe("tools", () => {
  const tools = [{ name: "add", description: "Adds", parameters: { type: "object" }, strict: true }];
  test.each([
    [{}, undefined],
    [{ parallelToolCalls: false }, { type: "auto", disable_parallel_tool_use: true }],
    [{ toolChoice: "auto" as const }, { type: "auto" }],
    [{ toolChoice: "none" as const, parallelToolCalls: false }, { type: "none" }],
    [{ toolChoice: "required" as const }, { type: "any" }],
    [
      { toolChoice: { name: "add" }, parallelToolCalls: false },
      { type: "tool", name: "add", disable_parallel_tool_use: true },
    ],
  ])("%j", (call, choice) => {
    const { value } = encode({ tools, ...call });
    expect(value["tools"]).toEqual([
      { name: "add", description: "Adds", input_schema: { type: "object" }, strict: true },
    ]);
    expect(value["tool_choice"]).toEqual(choice);
  });
});

test("tools that Anthropic runs itself come with the parameters and stay beside the caller's", () => {
  const search = { type: "web_search_20250305", name: "web_search" };
  const add = { name: "add", parameters: { type: "object" } };
  const parameters = { max_tokens: 1, tools: [search] };
  expect(encode({ tools: [add], parameters }).value["tools"]).toEqual([
    { name: "add", input_schema: { type: "object" } },
    search,
  ]);
  expect(encode({ parameters, toolChoice: "required" }).value).toMatchObject({
    tools: [search],
    tool_choice: { type: "any" },
  });
});

test("what the codec keeps for itself, and what is joined", () => {
  const request = encode({
    parameters: {
      max_tokens: 1,
      anthropic_beta: ["a", "b"],
      prompt_caching: { systemMessage: true },
      output_config: { effort: "low" },
    },
    promptMessages: [{ role: "system", content: "S" }, ...base.promptMessages],
    responseSchema: { name: "n", schema: { type: "object" } },
    extraHeaders: { "Anthropic-Beta": "b, c", "X-Y": "z" },
    extraBody: { service_tier: "auto", output_config: { newer: 1 } },
  });
  expect(request.headers).toEqual({ "anthropic-version": "2023-06-01", "anthropic-beta": "a,b,c", "x-y": "z" });
  expect(request.value).toStrictEqual({
    model: "claude",
    max_tokens: 1,
    system: [{ type: "text", text: "S", cache_control: { type: "ephemeral" } }],
    messages: [{ role: "user", content: [hi] }],
    output_config: { effort: "low", format: { type: "json_schema", schema: { type: "object" } }, newer: 1 },
    service_tier: "auto",
  });
});
