import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { replay, type ReplayKind } from "../../../../runtime/testing/replay/replay.ts";
import { startEmulator, type Emulator } from "../../../../runtime/testing/emulator/start.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const gemini = "/v1beta/models/gemini-2.5-flash";
const vertex = "/v1beta1/projects/p/locations/us-central1/publishers";
const contents = [{ role: "user", parts: [{ text: "Hello" }] }];
const weather = {
  name: "get_weather",
  parametersJsonSchema: { type: "object", properties: { city: { type: "string" } } },
};
const calling = { role: "model", parts: [{ functionCall: { name: "get_weather", args: {} } }] };
const responding = {
  role: "user",
  parts: [{ functionResponse: { name: "get_weather", response: { output: "sunny" } } }],
};

async function post(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = { authorization: "Bearer k" },
) {
  const request = { method: "POST", url: emulator.url + path, headers, body };
  const answer = await fetch(request.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  const response = { status: answer.status, headers: Object.fromEntries(answer.headers), body: text };
  return { request, response, status: answer.status, text };
}

async function exchange<Kind extends ReplayKind>(kind: Kind, path: string, body: unknown) {
  return replay(kind, await post(path, body));
}

describe("who may ask", () => {
  test.each([
    [`${gemini}:generateContent`, {}, 403, "unregistered callers"],
    [`${gemini}:generateContent`, { "x-goog-api-key": "invalid" }, 400, "API_KEY_INVALID"],
    [`${vertex}/google/models/gemini-2.5-pro:generateContent`, {}, 401, "UNAUTHENTICATED"],
    [`${vertex}/anthropic/models/claude-sonnet-4-5:rawPredict`, { "x-api-key": "k" }, 401, "UNAUTHENTICATED"],
    [`${gemini}:generateContent`, { "x-goog-api-key": "k" }, 200, "You said: Hello"],
    [`/google${gemini}:streamGenerateContent`, { "x-goog-api-key": "k" }, 200, '[{"candidates"'],
    [`/vertex${vertex}/google/models/gemini-2.5-pro:generateContent`, { authorization: "Bearer k" }, 200, "ON_DEMAND"],
  ])("%s with %j", async (path, headers, status, said) => {
    const answer = await post(path, { contents }, headers as Readonly<Record<string, string>>);
    expect(answer).toMatchObject({ status, text: expect.stringContaining(said) });
  });
});

/** A request, and the status and a piece of the error body that Google answers with. */
const refused: Readonly<Record<string, readonly (readonly [body: unknown, status: number, said: string])[]>> = {
  [`${gemini}:generateContent`]: [
    ["{", 400, "Invalid JSON payload received."],
    [{}, 400, "GenerateContentRequest.contents: contents is not specified"],
    [{ contents: [] }, 400, "contents is not specified"],
    [{ contents, mood: 1 }, 400, 'Unknown name \\"mood\\": Cannot find field.'],
    [
      { contents, generationConfig: { thinkingConfig: { depth: 1 } } },
      400,
      "Unknown name \\\"depth\\\" at 'generation_config.thinking_config': Cannot find field.",
    ],
    [{ contents: [{ parts: [{ txt: "a" }] }] }, 400, "Unknown name \\\"txt\\\" at 'contents[0].parts[0]'"],
    [
      { contents, generation_config: { max_output_tokens: "x" } },
      400,
      "Invalid value at 'generation_config.max_output_tokens' (TYPE_INT32), \\\"x\\\"",
    ],
    [{ contents, generationConfig: { temperature: 3 } }, 400, "temperature must be in the range [0, 2]"],
    [{ contents: [{ role: "assistant", parts: [{ text: "a" }] }] }, 400, "Please use a valid role: user, model."],
    [{ contents: [{ parts: [] }] }, 400, "contents[0].parts: contents.parts must not be empty."],
    [{ contents: [{ parts: [{ thought: true }] }] }, 400, "required oneof field 'data'"],
    [{ contents: [...contents, calling, ...contents] }, 400, "number of function response parts"],
    [{ contents: [responding] }, 400, "immediately after a function call turn"],
    [{ contents, tools: [{ functionDeclarations: [{ name: "get weather" }] }] }, 400, "Invalid function name"],
    [
      { contents, generationConfig: { thinkingConfig: { thinkingLevel: "low" } } },
      400,
      "Thinking level is not supported",
    ],
    [{ contents, generationConfig: { responseJsonSchema: {} } }, 400, "only allowed for response mime type"],
    [
      { contents: [{ parts: [{ inlineData: { mimeType: "application/zip", data: "AA==" } }] }] },
      400,
      "Unsupported MIME type",
    ],
  ],
  "/v1beta/models/gemini-3-pro-preview:generateContent": [
    [{ contents: [...contents, calling, responding] }, 400, "missing a thought_signature"],
  ],
  "/v1beta/models/nonexistent:generateContent": [[{ contents }, 404, "is not supported for generateContent"]],
  "/v1beta/models/x:fly": [[{ contents }, 404, "Error 404 (Not Found)"]],
  [`${vertex}/google/models/nonexistent:generateContent`]: [
    [{ contents }, 404, "was not found or your project does not have access"],
  ],
  [`${vertex}/google/models/gemini-2.5-pro:generateContent`]: [
    [{ contents: [{ parts: [{ fileData: { fileUri: "https://a.test/x" } }] }] }, 400, "must have a mimeType"],
    [{ contents, serviceTier: "flex" }, 400, 'Unknown name \\"serviceTier\\"'],
  ],
  [`${gemini}:countTokens`]: [[{ contents, tools: [] }, 400, 'Unknown name \\"tools\\"']],
  "/v1beta/models/gemini-embedding-001:batchEmbedContents": [
    [{ requests: [] }, 400, "requests is not specified"],
    [{ requests: [{ model: "models/other", content: { parts: [{ text: "a" }] } }] }, 400, "must match the model"],
  ],
  [`${vertex}/google/models/text-embedding-005:predict`]: [
    [{ instances: [{ content: "" }] }, 400, "must not be empty"],
  ],
  [`${vertex}/google/models/multimodalembedding@001:predict`]: [
    [{ instances: [{ text: "a" }, { text: "b" }] }, 400, "Max allowed instance is 1"],
  ],
  [`${vertex}/anthropic/models/claude-sonnet-4-5:rawPredict`]: [
    [{ max_tokens: 9, messages: [] }, 400, "anthropic_version: Field required"],
    [
      { anthropic_version: "vertex-2023-10-16", max_tokens: 9, messages: [], model: "x" },
      400,
      "model: Extra inputs are not permitted",
    ],
    [
      {
        anthropic_version: "vertex-2023-10-16",
        max_tokens: 9,
        messages: [{ role: "user", content: "a" }],
        stream: true,
      },
      400,
      "does not fit the method",
    ],
  ],
};

describe.each(Object.entries(refused))("%s", (path, rows) => {
  test.each(rows)("%j", async (body, status, said) => {
    const answer = await post(path, body);
    expect(answer.text).toContain(said);
    expect(answer.status).toBe(status);
  });
});

describe.each([
  ["google-generateContent", gemini],
  ["vertex-generateContent", `${vertex}/google/models/gemini-2.5-flash`],
] as const)("%s", (kind, path) => {
  const tools = [{ functionDeclarations: [weather] }];
  const question = (text: string) => ({ contents: [{ role: "user", parts: [{ text }] }] });

  test("whole and streamed are the same", async () => {
    const body = { ...question("Hello there"), generationConfig: { thinkingConfig: { includeThoughts: true } } };
    const whole = await exchange(kind, `${path}:generateContent`, body);
    expect(whole).toMatchObject({ text: "You said: Hello there", finishReason: "STOP" });
    expect(whole.reasoning).not.toBe("");
    expect(whole.usage?.reasoningTokens).toBeGreaterThan(0);
    expect(await exchange(kind, `${path}:streamGenerateContent?alt=sse`, body)).toEqual(whole);
  });

  test("a tool is called, and its result read out", async () => {
    const asked = { ...question('The weather in "Paris"?'), tools };
    const { toolCalls } = await exchange(kind, `${path}:generateContent`, asked);
    expect(toolCalls).toEqual([{ id: null, name: "get_weather", arguments: { city: "Paris" } }]);
    const after = { ...asked, contents: [...asked.contents, calling, responding] };
    expect(await exchange(kind, `${path}:generateContent`, after)).toMatchObject({ text: "The tool says: sunny" });
  });

  test("a schema is filled, a limit kept, an order obeyed", async () => {
    const schema = { type: "OBJECT", properties: { n: { type: "INTEGER" } } };
    const config = { response_mime_type: "application/json", response_schema: schema };
    const json = await exchange(kind, `${path}:generateContent`, { ...question("Take 7"), generation_config: config });
    expect(JSON.parse(json.text)).toEqual({ n: 7 });
    const short = { ...question("one two three four five"), generationConfig: { maxOutputTokens: 3 } };
    expect(await exchange(kind, `${path}:generateContent`, short)).toMatchObject({ finishReason: "MAX_TOKENS" });
    emulator.reply({ refusal: "No.", usage: { promptTokens: 9, cachedInputTokens: 4 } });
    expect(await exchange(kind, `${path}:generateContent`, question("x"))).toMatchObject({
      text: "",
      finishReason: "SAFETY",
      usage: { promptTokens: 9, cachedInputTokens: 4 },
    });
  });

  test("failures are the provider's own", async () => {
    emulator.fault({ type: "status", status: 429 });
    await expect(exchange(kind, `${path}:generateContent`, question("x"))).rejects.toMatchObject({
      reason: "rate",
      code: "RESOURCE_EXHAUSTED",
      retryAfterMs: 1000,
    });
    emulator.fault({ type: "errorEvent" });
    await expect(exchange(kind, `${path}:streamGenerateContent?alt=sse`, question("x"))).rejects.toMatchObject({
      reason: "overloaded",
      emittedBefore: true,
    });
  });

  test("the count is what an answer reports", async () => {
    const { usage } = await exchange(kind, `${path}:generateContent`, question("Hello there"));
    const count = await exchange("google-countTokens", `${path}:countTokens`, question("Hello there"));
    expect(count.promptTokens).toBe(usage?.promptTokens);
  });
});

test("embeddings", async () => {
  const content = { parts: [{ text: "red apple" }] };
  const model = "models/gemini-embedding-2";
  const one = await exchange("google-embedContent", `/v1beta/${model}:embedContent`, {
    content,
    outputDimensionality: 64,
  });
  expect(one).toMatchObject({ embeddings: [expect.any(Array)], usage: { promptTokens: 2 } });
  const many = await exchange("google-embedContent", `/v1beta/${model}:batchEmbedContents`, {
    requests: [
      { model, content, outputDimensionality: 64 },
      { model, content },
    ],
  });
  expect(many.embeddings.map(({ length }) => length)).toEqual([64, 3072]);
  expect(many.embeddings[0]).toEqual(one.embeddings[0]);
  const predicted = await exchange("vertex-predict", `${vertex}/google/models/text-embedding-005:predict`, {
    instances: [{ content: "red apple", task_type: "RETRIEVAL_QUERY" }],
    parameters: { outputDimensionality: 64 },
  });
  expect(predicted).toEqual({ embeddings: one.embeddings, usage: { promptTokens: 2 } });
});

test("Claude and Mistral through Vertex AI", async () => {
  const messages = [{ role: "user", content: "Hello" }];
  const claude = { anthropic_version: "vertex-2023-10-16", max_tokens: 99, messages };
  const path = `${vertex}/anthropic/models/claude-sonnet-4-5@20250929`;
  const whole = await exchange("anthropic-messages", `${path}:rawPredict`, claude);
  expect(whole).toMatchObject({ text: "You said: Hello", finishReason: "end_turn" });
  const streamed = await exchange("anthropic-messages", `${path}:streamRawPredict`, { ...claude, stream: true });
  expect(streamed.text).toBe(whole.text);
  const counted = { model: "claude-sonnet-4-5", messages };
  expect(
    await exchange("anthropic-count-tokens", `${vertex}/anthropic/models/count-tokens:rawPredict`, counted),
  ).toEqual({ promptTokens: whole.usage?.promptTokens });
  const mistral = { model: "codestral-2", messages };
  expect(await exchange("openai-chat", `${vertex}/mistralai/models/codestral-2:rawPredict`, mistral)).toMatchObject({
    text: "You said: Hello",
  });
});
