import { describe, expect, test } from "vitest";
import { bedrockConverse } from "../../../../runtime/adapters/bedrock-converse/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { PromptMessage } from "../../../../runtime/core/message.ts";

const call: ChatCall = {
  model: "us.amazon.nova-lite-v1:0",
  promptMessages: [{ role: "user", content: "Hi" }],
  parameters: {},
  tools: [],
  stop: [],
  stream: false,
};
const weather = { name: "weather", description: "Tells it", parameters: { type: "object" } };
const bytes = new Uint8Array([1, 2, 3]);

function bodyOf(more: Partial<ChatCall>): Readonly<Record<string, unknown>> {
  const { body } = bedrockConverse.encode({ ...call, ...more });
  return JSON.parse(JSON.stringify(body.type === "json" ? body.value : null)) as Readonly<Record<string, unknown>>;
}
const messagesOf = (...promptMessages: PromptMessage[]) => bodyOf({ promptMessages })["messages"];

test.each([
  [false, "model/us.amazon.nova-lite-v1%3A0/converse", "json"],
  [true, "model/us.amazon.nova-lite-v1%3A0/converse-stream", "aws-event-stream"],
])("streamed: %s", (stream, path, framing) => {
  const request = bedrockConverse.encode({
    ...call,
    stream,
    extraHeaders: { "X-A": "1" },
    extraBody: { serviceTier: {} },
  });
  expect(request).toMatchObject({ method: "POST", path, framing, headers: { "x-a": "1" } });
  expect(request.body).toMatchObject({ value: { serviceTier: {} } });
});

test("parameters go where Converse has them, and all others to the model", () => {
  const parameters = {
    maxTokens: 9,
    temperature: 0.5,
    guardrailConfig: { guardrailIdentifier: "g", guardrailVersion: "1" },
    top_k: 3,
    additionalModelRequestFields: { effort: "low" },
  };
  expect(bodyOf({ parameters, stop: ["x"] })).toEqual({
    messages: [{ role: "user", content: [{ text: "Hi" }] }],
    inferenceConfig: { maxTokens: 9, temperature: 0.5, stopSequences: ["x"] },
    guardrailConfig: { guardrailIdentifier: "g", guardrailVersion: "1" },
    additionalModelRequestFields: { top_k: 3, effort: "low" },
  });
});

test("a schema is a text", () => {
  const { outputConfig } = bodyOf({ responseSchema: { name: "answer", schema: { type: "object" } } });
  const structure = { jsonSchema: { name: "answer", schema: '{"type":"object"}' } };
  expect(outputConfig).toEqual({ textFormat: { type: "json_schema", structure } });
});

describe("messages", () => {
  test("turns of one role are one; results stand together with what the user says next; blanks are left out", () => {
    const body = bodyOf({
      promptMessages: [
        { role: "system", content: "Be brief" },
        { role: "developer", content: " " },
        { role: "user", content: "Hi" },
        {
          role: "assistant",
          content: [
            { type: "reasoning", text: "Hm", opaque: { kind: "bedrock-converse", data: { signature: "s" } } },
            { type: "reasoning", text: "of another", opaque: { kind: "anthropic-messages", data: { signature: "s" } } },
            { type: "text", text: "\n" },
          ],
          toolCalls: [
            { id: "call/1", name: "weather", arguments: { city: "Rome" }, argumentsText: "{}" },
            { id: "2", name: "weather", arguments: null, argumentsText: "{" },
          ],
        },
        { role: "tool", toolCallId: "call/1", content: "sunny" },
        {
          role: "tool",
          toolCallId: "2",
          content: [{ type: "image", source: { bytes }, mediaType: "image/png" }],
          isError: true,
        },
        { role: "user", content: "And?" },
      ],
      tools: [weather],
    });
    expect(body["system"]).toEqual([{ text: "Be brief" }]);
    expect(body["messages"]).toEqual([
      { role: "user", content: [{ text: "Hi" }] },
      {
        role: "assistant",
        content: [
          { reasoningContent: { reasoningText: { text: "Hm", signature: "s" } } },
          { toolUse: { toolUseId: "call_1", name: "weather", input: { city: "Rome" } } },
          { toolUse: { toolUseId: "2", name: "weather", input: { INVALID_JSON: "{" } } },
        ],
      },
      {
        role: "user",
        content: [
          { toolResult: { toolUseId: "call_1", content: [{ text: "sunny" }] } },
          {
            toolResult: {
              toolUseId: "2",
              content: [{ image: { format: "png", source: { bytes: "AQID" } } }],
              status: "error",
            },
          },
          { text: "And?" },
        ],
      },
    ]);
  });

  test("what the model said with citations, what it hid and what Amazon's tools did go back as they came", () => {
    const redacted = { reasoningContent: { redactedContent: "AQID" } };
    const citations = [{ title: "facts" }];
    const kind = "bedrock-converse";
    const messages = messagesOf(
      { role: "user", content: "Hi" },
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "", opaque: { kind, data: { block: redacted } } },
          { type: "text", text: "So.", opaque: { kind, data: { citations } } },
          { type: "text", text: "Begun " },
        ],
      },
    );
    expect(messages).toMatchObject([
      {},
      { content: [redacted, { citationsContent: { content: [{ text: "So." }], citations } }, { text: "Begun" }] },
    ]);
  });

  test("media go by bytes or by their place in S3", () => {
    const content = [
      { type: "document", source: { bytes }, mediaType: "application/pdf", name: "Q1_report (final).pdf" },
      { type: "document", source: { bytes }, mediaType: "text/plain", name: "Q1_report (final).txt" },
      { type: "document", source: { url: "s3://bucket/a/b.csv" } },
      { type: "document", source: { bytes }, mediaType: "application/ld+json", name: "_" },
      { type: "video", source: { url: "s3://bucket/film.MOV" } },
      { type: "audio", source: { url: "data:audio/mpeg;base64,AQID" } },
    ] as const;
    expect(messagesOf({ role: "user", content })).toMatchObject([
      {
        content: [
          { document: { format: "pdf", name: "Q1-report (final)", source: { bytes: "AQID" } } },
          { document: { format: "txt", name: "Q1-report (final) (2)" } },
          { document: { format: "csv", name: "document", source: { s3Location: { uri: "s3://bucket/a/b.csv" } } } },
          { document: { format: "txt", name: "-" } },
          { video: { format: "mov" } },
          { audio: { format: "mp3", source: { bytes: "AQID" } } },
        ],
      },
    ]);
  });

  test.each([
    [{ type: "image", source: { url: "https://a.test/b.png" } }, /s3:\/\//],
    [{ type: "image", source: { bytes }, mediaType: "image/tiff" }, /no image of type image\/tiff; it takes png, jpeg/],
    [{ type: "document", source: { bytes } }, /needs the media type of a document/],
  ] as const)("%j is refused", (part, message) => {
    expect(() => messagesOf({ role: "user", content: [part] })).toThrow(message);
  });
});

describe("tools", () => {
  test.each([
    ["auto", { auto: {} }],
    ["required", { any: {} }],
    [{ name: "weather" }, { tool: { name: "weather" } }],
    [undefined, undefined],
  ] as const)("the choice %j", (toolChoice, sent) => {
    const { name, description, parameters: json } = weather;
    const tools = [{ toolSpec: { name, description, inputSchema: { json }, strict: true } }];
    const body = bodyOf({ tools: [{ ...weather, strict: true }], toolChoice });
    expect(body["toolConfig"]).toEqual(sent === undefined ? { tools } : { tools, toolChoice: sent });
  });

  test("Amazon's own stand beside the caller's", () => {
    const parameters = { toolConfig: { tools: [{ systemTool: { name: "nova_grounding" } }] } };
    expect(bodyOf({ tools: [weather], parameters })["toolConfig"]).toMatchObject({
      tools: [{ toolSpec: { name: "weather" } }, { systemTool: { name: "nova_grounding" } }],
    });
  });

  test("none leaves them out, while there are no calls", () => {
    expect(bodyOf({ tools: [weather], toolChoice: "none" })).not.toHaveProperty("toolConfig");
    const toolCalls = [{ id: "1", name: "weather", arguments: {}, argumentsText: "{}" }];
    const promptMessages = [...call.promptMessages, { role: "assistant", content: "", toolCalls } as const];
    expect(() => bodyOf({ promptMessages, tools: [weather], toolChoice: "none" })).toThrow(/no tool once/);
    expect(() => bodyOf({ tools: [weather], parallelToolCalls: false })).toThrow(/one tool at a time/);
  });
});

describe("cache points", () => {
  const point = { cachePoint: { type: "default" } };
  const turns = ["a", "b", "c"].flatMap((text): PromptMessage[] => [
    { role: "user", content: text },
    { role: "assistant", content: text },
  ]);
  const cached = (cache_points: object, promptMessages: readonly PromptMessage[] = turns) =>
    bodyOf({ promptMessages, tools: [weather], parameters: { cache_points } });
  const pointed = (body: Readonly<Record<string, unknown>>) =>
    (body["messages"] as { content: object[] }[]).flatMap(({ content }, index) =>
      content.some((it) => "cachePoint" in it) ? [index] : [],
    );

  test("stand after tools, system and the latest messages of the user", () => {
    const body = cached({ tools: true, system: true, userMessages: 2 }, [{ role: "system", content: "s" }, ...turns]);
    expect(body).toMatchObject({ system: [{ text: "s" }, point], toolConfig: { tools: [{}, point] } });
    expect(pointed(body)).toEqual([2, 4]);
    expect(JSON.stringify(body)).not.toContain("cache_points");
  });

  test("are four at most, the latest of the messages first", () => {
    expect(pointed(cached({ tools: true, userMessages: 9 }, [...turns, ...turns]))).toEqual([6, 8, 10]);
    expect(cached({ ttl: "1h", tools: true })).toMatchObject({
      toolConfig: { tools: [{}, { cachePoint: { type: "default", ttl: "1h" } }] },
    });
  });

  test("stand before documents at the end, and nowhere in a message of documents alone", () => {
    const document = { type: "document", source: { bytes }, mediaType: "text/plain" } as const;
    const text = { type: "text", text: "t" } as const;
    const { messages } = cached({ userMessages: 1 }, [{ role: "user", content: [document, text, document] }]);
    expect(messages).toMatchObject([{ content: [{ document: {} }, { text: "t" }, point, { document: {} }] }]);
    expect(pointed(cached({ userMessages: 1 }, [{ role: "user", content: [document] }]))).toEqual([]);
  });
});
