import { expect, test } from "vitest";
import { bedrockInvokeChat } from "../../../../runtime/adapters/bedrock-invoke/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { WireEvent } from "../../../../runtime/core/codec.ts";
import type { ChatOutput } from "../../../../runtime/core/result.ts";

const call: ChatCall = {
  model: "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
  promptMessages: [
    { role: "system", content: "Be brief" },
    { role: "user", content: "Hi" },
  ],
  parameters: { max_tokens: 9 },
  tools: [],
  stop: ["x"],
  stream: false,
};
const messages = [{ role: "user", content: [{ text: "Hi" }] }];

/** The body that each vendor's models get. */
test.each([
  [
    call.model,
    { max_tokens: 9, anthropic_beta: ["b"] },
    {
      anthropic_version: "bedrock-2023-05-31",
      anthropic_beta: ["b"],
      max_tokens: 9,
      system: [{ type: "text", text: "Be brief" }],
      messages: [{ role: "user", content: [{ type: "text", text: "Hi" }] }],
      stop_sequences: ["x"],
    },
  ],
  [
    "amazon.nova-lite-v1:0",
    { maxTokens: 9, toolX: 1 },
    {
      schemaVersion: "messages-v1",
      system: [{ text: "Be brief" }],
      messages,
      inferenceConfig: { maxTokens: 9, stopSequences: ["x"] },
      toolX: 1,
    },
  ],
  [
    "amazon.titan-text-express-v1",
    { maxTokenCount: 9 },
    { inputText: "Be brief\n\nHi", textGenerationConfig: { maxTokenCount: 9, stopSequences: ["x"] } },
  ],
  [
    "anthropic.claude-v2:1",
    { max_tokens_to_sample: 9 },
    { prompt: "Be brief\n\n\n\nHuman: Hi\n\nAssistant:", max_tokens_to_sample: 9, stop_sequences: ["x"] },
  ],
  ["cohere.command-text-v14", { max_tokens: 9 }, { prompt: "Be brief\n\nHi", max_tokens: 9, stop_sequences: ["x"] }],
  [
    "meta.llama3-8b-instruct-v1:0",
    { max_gen_len: 9 },
    {
      prompt:
        "<|begin_of_text|>Be brief\n\n<|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
      max_gen_len: 9,
    },
  ],
  [
    "openai.gpt-oss-20b-1:0",
    { max_tokens: 9 },
    {
      messages: [
        { role: "system", content: "Be brief" },
        { role: "user", content: "Hi" },
      ],
      max_tokens: 9,
      stop: ["x"],
    },
  ],
])("%s", (model, parameters, body) => {
  const request = bedrockInvokeChat.encode({ ...call, model, parameters, extraHeaders: { "X-A": "1" } });
  expect(JSON.parse(JSON.stringify(request.body))).toEqual({ type: "json", value: body });
  expect(request).toMatchObject({ path: `model/${encodeURIComponent(model)}/invoke`, framing: "json" });
  expect(request.headers).not.toHaveProperty("anthropic-version");
});

test.each([
  [
    "anthropic.claude-v2",
    { completion: " Hi", stop_reason: "stop_sequence" },
    { text: " Hi", finishReason: "stop", usage: null },
  ],
  [
    "amazon.titan-text-lite-v1",
    { inputTextTokenCount: 3, results: [{ tokenCount: 2, outputText: "Hi", completionReason: "LENGTH" }] },
    { text: "Hi", finishReason: "length", usage: { promptTokens: 3, completionTokens: 2 } },
  ],
  [
    "cohere.command-text-v14",
    { generations: [{ text: "Hi", finish_reason: "COMPLETE" }] },
    { text: "Hi", finishReason: "stop" },
  ],
  [
    "meta.llama3-8b-instruct-v1:0",
    { generation: "Hi", stop_reason: "length", prompt_token_count: 4, generation_token_count: 5 },
    { finishReason: "length", usage: { promptTokens: 4, completionTokens: 5 } },
  ],
])("%s answers %j", (model, answer, output) => {
  const body = new TextEncoder().encode(JSON.stringify(answer));
  expect(bedrockInvokeChat.decode({ status: 200, headers: {}, body }, { ...call, model })).toMatchObject(output);
});

test("tokens are counted by headers where the answer does not", () => {
  const headers = { "x-amzn-bedrock-input-token-count": "7", "x-amzn-bedrock-output-token-count": "2" };
  const body = new TextEncoder().encode('{"completion":"a","stop_reason":"max_tokens"}');
  const output = bedrockInvokeChat.decode({ status: 200, headers, body }, { ...call, model: "anthropic.claude-v2" });
  expect((output as ChatOutput).usage).toEqual({ promptTokens: 7, completionTokens: 2 });
});

const chunk = (value: object): WireEvent => ({
  type: "aws",
  headers: { ":message-type": "event", ":event-type": "chunk" },
  payload: new TextEncoder().encode(JSON.stringify({ bytes: btoa(JSON.stringify(value)), p: "a" })),
});

test("each chunk of a stream holds an event of the vendor's", () => {
  const stream = bedrockInvokeChat.decodeStream!(call);
  const deltas = [
    { type: "message_start", message: { id: "1", model: "claude", usage: { input_tokens: 3 } } },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hi" } },
    { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 2 } },
    { type: "message_stop" },
  ].flatMap((it) => stream.push(chunk(it)));
  expect(deltas).toEqual([{ type: "text", text: "Hi" }]);
  expect(stream.done).toBe(true);
  expect(stream.end()).toMatchObject({
    text: "Hi",
    finishReason: "stop",
    usage: { promptTokens: 3, completionTokens: 2 },
  });
});

test("a text streams until its reason to finish; metrics count", () => {
  const stream = bedrockInvokeChat.decodeStream!({ ...call, model: "cohere.command-light-text-v14" });
  expect(stream.push(chunk({ text: "Hi", is_finished: false }))).toEqual([{ type: "text", text: "Hi" }]);
  expect(() => stream.end()).toThrow(expect.objectContaining({ reason: "stream_truncated" }));
  stream.push(
    chunk({
      is_finished: true,
      finish_reason: "MAX_TOKENS",
      "amazon-bedrock-invocationMetrics": { inputTokenCount: 1, outputTokenCount: 1 },
    }),
  );
  expect(stream.end()).toMatchObject({
    text: "Hi",
    finishReason: "length",
    usage: { promptTokens: 1, completionTokens: 1 },
  });
});

test.each([
  [{ tools: [{ name: "t", parameters: {} }] }, "tools"],
  [{ responseSchema: { name: "n", schema: {} } }, "schema"],
  [{ promptMessages: [{ role: "user", content: [{ type: "image", source: { url: "s3://a" } }] }] as const }, "image"],
])("models that continue a text are not given %j", (more, what) => {
  const model = "cohere.command-text-v14";
  expect(() => bedrockInvokeChat.encode({ ...call, model, ...more })).toThrow(what);
});
