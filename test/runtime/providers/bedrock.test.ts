import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { bedrock } from "../../../runtime/providers/bedrock.ts";
import { startEmulator, type Emulator } from "../../../runtime/testing/emulator/start.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const keys = {
  auth_method: "Access_Secret_Key",
  aws_access_key_id: "AKIDEXAMPLE",
  aws_secret_access_key: "secret-0123456789",
} as const;
const provider = (given: object = {}) => bedrock({ ...keys, ...given }, { fetch: emulator.fetch });
const hello = [{ role: "user", content: "Hello" }] as const;
const last = () => emulator.requests.at(-1);

test("a family's parameters choose the model, and Converse answers", async () => {
  const handle = provider({ aws_region: "eu-west-1" }).llm("anthropic claude");
  const result = await handle.invoke({
    promptMessages: hello,
    modelParameters: { model_name: "Claude 4.5 Haiku", "cross-region": "geographic", max_tokens: 2000, top_k: 5 },
  });
  expect(result).toMatchObject({ message: { content: "You said: Hello" }, finishReason: "stop" });
  expect(last()).toMatchObject({
    kind: "bedrock-converse",
    path: "/model/eu.anthropic.claude-haiku-4-5-20251001-v1%3A0/converse",
    body: {
      messages: [{ role: "user", content: [{ text: "Hello" }] }],
      inferenceConfig: { maxTokens: 2000 },
      additionalModelRequestFields: { top_k: 5 },
    },
  });
});

test("a stream of frames gives what the whole answer does", async () => {
  const request = {
    promptMessages: [{ role: "user", content: "What is the weather in Rome?" }],
    tools: [{ name: "get_weather", parameters: { type: "object", properties: { city: { type: "string" } } } }],
    modelParameters: { reasoning_type: true },
  } as const;
  const handle = provider().llm("anthropic claude");
  const whole = await handle.invoke(request);
  const stream = handle.stream(request);
  let reasoning = "";
  for await (const { delta } of stream) reasoning += delta.reasoning ?? "";
  const streamed = (await stream.result())!;
  expect(reasoning).toBe(whole.reasoning);
  expect(streamed.toolCalls).toMatchObject([{ name: "get_weather" }]);
  expect(streamed.usage).toEqual(whole.usage);
  expect(last()).toMatchObject({
    path: "/model/global.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse-stream",
    body: { additionalModelRequestFields: { thinking: { type: "enabled", budget_tokens: 1024 } } },
  });
});

test("prompts are cached where the card's switches say so", async () => {
  const long = "Answer in the style of a very old encyclopaedia. ".repeat(300);
  const ask = () =>
    provider()
      .llm("amazon nova")
      .invoke({
        promptMessages: [{ role: "system", content: long }, ...hello],
        modelParameters: { system_cache_checkpoint: true, latest_two_messages_cache_checkpoint: true },
      });
  const [first, second] = [await ask(), await ask()];
  expect(first.usage.cacheWriteTokens).toBeGreaterThan(1024);
  expect(second.usage.cachedInputTokens).toBe(first.usage.cacheWriteTokens);
  expect(last()?.body).toMatchObject({ system: [{ text: long }, { cachePoint: { type: "default" } }] });
});

test("other models go by InvokeModel and by OpenAI's Responses", async () => {
  const command = provider().llm("cohere");
  const { message } = await command.invoke({
    promptMessages: hello,
    modelParameters: { model_name: "Command Light", top_p: 0.5 },
  });
  expect(message.content).toBe("You said: Hello");
  expect(last()).toMatchObject({
    kind: "bedrock-invoke",
    path: "/model/cohere.command-light-text-v14/invoke",
    body: { prompt: "Hello", p: 0.5 },
  });
  const gpt = bedrock({ auth_method: "API_Key", bedrock_api_key: "bedrock-key" }, { fetch: emulator.fetch });
  const request = {
    promptMessages: hello,
    modelParameters: { model_name: "GPT-5.5", reasoning_effort: "low" },
  } as const;
  expect(await gpt.llm("openai").invoke(request)).toMatchObject({ message: { content: "You said: Hello" } });
  expect(last()).toMatchObject({
    kind: "openai-responses",
    body: { model: "openai.gpt-5.5", reasoning: { effort: "low" } },
  });
});

test("embeds, reranks and counts", async () => {
  const texts = ["A cat", "A dog"];
  for (const id of [
    "amazon.titan-embed-text-v2:0",
    "cohere.embed-v4:0",
    "amazon.nova-2-multimodal-embeddings-v1:0",
  ] as const) {
    const { embeddings } = await provider().textEmbedding(id).invoke({ texts });
    expect(embeddings).toHaveLength(2);
    expect(embeddings[0]).not.toEqual(embeddings[1]);
  }
  for (const id of ["cohere.rerank-v3-5:0", "amazon.rerank-v1:0"] as const) {
    const { results } = await provider().rerank(id).invoke({ query: "cat", documents: texts, topN: 1 });
    expect(results).toMatchObject([{ index: 0 }]);
  }
  const claude = provider().llm("anthropic claude");
  const tokens = await claude.countTokens({ promptMessages: hello });
  const { usage } = await claude.invoke({ promptMessages: hello });
  expect(tokens).toBe(usage.promptTokens);
  expect(last()?.path).toContain("/model/global.anthropic.");
  expect(await provider().llm("mistral").countTokens({ promptMessages: hello })).toBeNull();
});

test("what stands in S3 is Bedrock's to read, anything else is downloaded", async () => {
  const fetch: typeof globalThis.fetch = async (input, init) =>
    new URL(String(input)).host === "a.test" ? new Response("%PDF", pdf) : emulator.fetch(input, init);
  const pdf = { headers: { "content-type": "application/pdf" } };
  const content = ["s3://bucket/b.pdf", "https://a.test/c.pdf"].map(
    (url) => ({ type: "document", source: { url } }) as const,
  );
  await bedrock(keys, { fetch })
    .llm("anthropic claude")
    .invoke({ promptMessages: [{ role: "user", content }] });
  const document = { name: "document", format: "pdf" };
  expect(last()?.body).toMatchObject({
    messages: [
      {
        content: [
          { document: { ...document, source: { s3Location: { uri: "s3://bucket/b.pdf" } } } },
          { document: { name: "document (2)", source: { bytes: btoa("%PDF") } } },
        ],
      },
    ],
  });
});

test("an inference profile of one's own goes in place of the model", async () => {
  const profile = "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc";
  const model = provider({ enable_request_metadata: "enabled" }).custom("mine", {
    basedOn: "anthropic claude",
    credentials: { inference_profile_id: profile },
  });
  await model.invoke({ promptMessages: hello, user: "u 1" });
  expect(last()).toMatchObject({
    path: `/model/${encodeURIComponent(profile)}/converse`,
    body: { requestMetadata: { user: "u 1" } },
  });
});

test.each([
  [{}, undefined],
  [{ aws_session_token: "token" }, undefined],
  [{ aws_access_key_id: "invalid" }, { reason: "auth", code: "UnrecognizedClientException" }],
  [{ aws_region: "mars" }, { message: expect.stringContaining("aws_region") }],
  [{ bedrock_proxy_url: "localhost:1" }, { reason: "invalid_request" }],
])("credentials %j", async (given, error) => {
  const asked = provider(given).llm("amazon nova").invoke({ promptMessages: hello });
  if (error === undefined) await expect(asked).resolves.toMatchObject({ finishReason: "stop" });
  else await expect(asked).rejects.toMatchObject(error);
});

test("validates with the model that credentials name", async () => {
  await provider({ model_for_validation: "us.amazon.nova-micro-v1:0" }).validateCredentials();
  expect(last()?.path).toBe("/model/us.amazon.nova-micro-v1%3A0/converse");
  await expect(provider({ aws_secret_access_key: undefined }).validateCredentials()).rejects.toThrow(
    "aws_secret_access_key",
  );
});

test("what a model cannot be told is refused before it is sent", async () => {
  const asked = provider()
    .llm("anthropic claude 5")
    .invoke({ promptMessages: hello, modelParameters: { refusal_fallback: true } });
  await expect(asked).rejects.toMatchObject({ reason: "unsupported_parameter" });
  expect(emulator.requests).toHaveLength(0);
});
