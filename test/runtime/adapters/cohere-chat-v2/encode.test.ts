import { expect, test } from "vitest";
import { cohereChatV2 } from "../../../../runtime/adapters/cohere-chat-v2/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";

const base: ChatCall = {
  model: "command",
  promptMessages: [{ role: "user", content: "Hi" }],
  parameters: {},
  tools: [],
  stop: [],
  stream: false,
};

function encode(call: Partial<ChatCall>): Record<string, unknown> {
  const { body } = cohereChatV2.encode({ ...base, ...call });
  return (body as { value: Record<string, unknown> }).value;
}

const kind = "cohere-chat-v2";
const tools = [
  { name: "add", description: "Adds", parameters: { type: "object" }, strict: true },
  { name: "now", parameters: {} },
];

test("a plain call", () => {
  const request = cohereChatV2.encode({
    ...base,
    stream: true,
    parameters: { p: 0.5 },
    stop: ["END"],
    extraHeaders: { "X-Y": "z" },
  });
  expect(request).toEqual({
    method: "POST",
    path: "v2/chat",
    headers: { "x-y": "z" },
    body: {
      type: "json",
      value: {
        model: "command",
        messages: [{ role: "user", content: "Hi" }],
        p: 0.5,
        stop_sequences: ["END"],
        stream: true,
      },
    },
    framing: "sse",
  });
});

test("a conversation with a plan, thoughts, results and documents", () => {
  const document = {
    type: "document" as const,
    source: { bytes: new TextEncoder().encode("facts") },
    mediaType: "text/plain",
  };
  const value = encode({
    promptMessages: [
      { role: "developer", content: "S" },
      {
        role: "user",
        content: [
          { type: "text", text: "Hi" },
          { ...document, name: "f.txt" },
        ],
      },
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "Hm", opaque: { kind, data: { type: "thinking" } } },
          { type: "reasoning", text: "", opaque: { kind, data: { tool_plan: "I add." } } },
          { type: "reasoning", text: "not ours" },
          { type: "text", text: "" },
        ],
        toolCalls: [{ id: "a", name: "add", arguments: {}, argumentsText: "{}" }],
      },
      { role: "tool", toolCallId: "a", content: [{ type: "text", text: "2" }, document] },
    ],
  });
  expect(value).toMatchObject({
    messages: [
      { role: "system", content: "S" },
      { role: "user", content: [{ type: "text", text: "Hi" }] },
      {
        role: "assistant",
        content: [{ type: "thinking", thinking: "Hm" }],
        tool_plan: "I add.",
        tool_calls: [{ id: "a", type: "function", function: { name: "add", arguments: "{}" } }],
      },
      {
        role: "tool",
        tool_call_id: "a",
        content: [
          { type: "text", text: "2" },
          { type: "document", document: { data: { text: "facts" } } },
        ],
      },
    ],
    documents: [{ id: "doc:0", data: { title: "f.txt", text: "facts" } }],
  });
});

test.each([
  [
    { source: { url: "https://x.test/a.png" }, detail: "low" as const },
    { url: "https://x.test/a.png", detail: "low" },
  ],
  [{ source: { bytes: new Uint8Array([1, 2, 3]) }, mediaType: "image/png" }, { url: "data:image/png;base64,AQID" }],
])("image %#", (image, image_url) => {
  const value = encode({ promptMessages: [{ role: "user", content: [{ type: "image", ...image }] }] });
  expect(value["messages"]).toEqual([{ role: "user", content: [{ type: "image_url", image_url }] }]);
});

test.each([
  [undefined, undefined, ["add", "now"]],
  ["none" as const, "NONE", ["add", "now"]],
  ["required" as const, "REQUIRED", ["add", "now"]],
  [{ name: "now" }, "REQUIRED", ["now"]],
])("tool choice %j", (toolChoice, tool_choice, names) => {
  const value = encode({ tools, toolChoice });
  expect(value["tool_choice"]).toBe(tool_choice);
  expect((value["tools"] as { function: { name: string } }[]).map((it) => it.function.name)).toEqual(names);
  expect(value["strict_tools"]).toBe(names.includes("add") ? true : undefined);
});

test("a schema, and what is added to it", () => {
  const { response_format } = encode({
    responseSchema: { name: "n", schema: { type: "object" } },
    extraBody: { response_format: { newer: 1 } },
  });
  expect(response_format).toEqual({ type: "json_object", json_schema: { type: "object" }, newer: 1 });
});

test("what cannot be said is refused", () => {
  expect(() => encode({ tools, parallelToolCalls: false })).toThrow(
    expect.objectContaining({ reason: "unsupported_parameter" }),
  );
  for (const type of ["audio", "video"] as const) {
    const promptMessages = [{ role: "user" as const, content: [{ type, source: { url: "https://x.test/a" } }] }];
    expect(() => encode({ promptMessages })).toThrow(expect.objectContaining({ reason: "unsupported_content" }));
  }
});
