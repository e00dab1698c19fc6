import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { replay, type ReplayKind } from "../../../../runtime/testing/replay/replay.ts";
import { startEmulator, type Emulator } from "../../../../runtime/testing/emulator/start.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const nova = "/model/us.amazon.nova-lite-v1%3A0";
const claude = "/model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0";
const hello = { role: "user", content: [{ text: "Hello" }] };
const messages = [hello];
const toolSpec = { name: "get_weather", inputSchema: { json: { type: "object" } } };
const toolConfig = { tools: [{ toolSpec }] };
const calling = { role: "assistant", content: [{ toolUse: { toolUseId: "1", name: "get_weather", input: {} } }] };
const toolResult = { toolUseId: "1", content: [{ text: "sunny" }] };

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
  const bytes = Buffer.from(await answer.arrayBuffer());
  const response = {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    bodyBase64: bytes.toString("base64"),
  };
  return {
    request,
    response,
    status: answer.status,
    type: answer.headers.get("x-amzn-errortype"),
    text: bytes.toString(),
  };
}

async function exchange<Kind extends ReplayKind>(kind: Kind, path: string, body: unknown) {
  return replay(kind, await post(path, body));
}

const signed = {
  "x-amz-date": "20260101T000000Z",
  authorization: `AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/bedrock/aws4_request, SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`,
};
const altered = (from: string | RegExp, to: string) => ({
  ...signed,
  authorization: signed.authorization.replace(from, to),
});

describe("who may ask", () => {
  test.each([
    [{}, 403, "MissingAuthenticationTokenException"],
    [{ authorization: "Bearer invalid" }, 403, "UnrecognizedClientException"],
    [altered("AKID", "invalid"), 403, "UnrecognizedClientException"],
    [altered(/Signature=.*/, "Signature=0"), 403, "IncompleteSignatureException"],
    [altered("/bedrock/", "/s3/"), 403, "InvalidSignatureException"],
    [altered("20260101/", "20250101/"), 403, "InvalidSignatureException"],
    [{ ...signed, "x-amz-security-token": "t" }, 403, "InvalidSignatureException"],
    [signed, 200, null],
  ])("%j", async (headers, status, type) => {
    const answer = await post(`${nova}/converse`, { messages }, headers as Readonly<Record<string, string>>);
    expect(answer.status).toBe(status);
    expect(answer.type?.split(":")[0] ?? null).toBe(type);
    expect(answer.response.headers).toHaveProperty("x-amzn-requestid");
  });
});

/** A request, and a piece of the message that Bedrock refuses it with. */
const refused: Readonly<Record<string, readonly (readonly [body: unknown, said: string])[]>> = {
  [`${nova}/converse`]: [
    ["{", "Unexpected token"],
    [{}, "Value at 'messages' failed to satisfy constraint: Member must not be null"],
    [{ messages, mood: 1 }, "extraneous key [mood] is not permitted"],
    [{ messages: "a" }, "STRING_VALUE can not be converted to a List"],
    [{ messages, inferenceConfig: { temperature: 2 } }, "Member must have value less than or equal to 1"],
    [{ messages: [{ role: "system", content: [] }] }, "Member must satisfy enum value set: [user, assistant]"],
    [{ messages: [{ role: "user", content: [] }] }, "The content field in the Message object at messages.0 is empty"],
    [{ messages: [{ role: "user", content: [{ text: " " }] }] }, "messages.0.content.0 is blank"],
    [{ messages: [{ role: "user", content: [{}] }] }, "must set exactly one of its members"],
    [{ messages: [calling] }, "A conversation must start with a user message"],
    [{ messages: [hello, hello] }, "must alternate between user and assistant roles"],
    [{ messages: [hello, calling] }, "The toolConfig field must be defined"],
    [
      { messages: [hello, calling, hello], toolConfig },
      "Expected toolResult blocks at messages.2.content for the following Ids: 1",
    ],
    [{ messages: [{ role: "user", content: [{ toolResult }] }], toolConfig }, "exceeds the number of toolUse blocks"],
    [{ messages, toolConfig: { tools: [{ toolSpec }, { toolSpec }] } }, "duplicate tool names"],
    [
      { messages, toolConfig: { ...toolConfig, toolChoice: { tool: { name: "x" } } } },
      "is not one of toolConfig.tools",
    ],
    [
      {
        messages: [
          { role: "user", content: [{ document: { name: "a.txt", format: "txt", source: { bytes: "YQ==" } } }] },
        ],
      },
      "The document file name can only contain",
    ],
    [{ messages: [{ role: "user", content: [{ cachePoint: { type: "default" } }] }] }, "nothing available to cache"],
  ],
  [`${claude}/converse`]: [
    [
      { messages, additionalModelRequestFields: { thinking: { type: "enabled", budget_tokens: 5000 } } },
      "`max_tokens` must be greater than `thinking.budget_tokens`",
    ],
  ],
  [`${claude}/invoke`]: [
    [{ messages: [{ role: "user", content: "a" }], max_tokens: 9 }, "Value at 'anthropic_version'"],
    [
      {
        anthropic_version: "bedrock-2023-05-31",
        max_tokens: 9,
        messages: [{ role: "user", content: "a" }],
        stream: true,
      },
      "extraneous key [stream]",
    ],
  ],
  "/model/amazon.nova-lite-v1%3A0/count-tokens": [
    [{ input: { converse: { messages } } }, "doesn't support counting tokens"],
  ],
  "/model/cohere.rerank-v3-5%3A0/invoke": [[{ query: "q", documents: ["d"] }, "api_version must be 2"]],
  "/model/nonexistent/converse": [[{ messages }, "The provided model identifier is invalid."]],
};

describe.each(Object.entries(refused))("%s refuses", (path, rows) => {
  test.each(rows)("%j", async (body, said) => {
    const answer = await post(path, body);
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining(JSON.stringify(said).slice(1, -1)) });
    expect(answer.type).toMatch(/^(?:Validation|Serialization)Exception:/);
  });
});

describe("answers", () => {
  test.each(["converse", "converse-stream"])(
    "%s: results of tools are read out, and a length is kept",
    async (operation) => {
      const conversation = [hello, calling, { role: "user", content: [{ toolResult }] }];
      const body = { messages: conversation, toolConfig };
      expect(await exchange("bedrock-converse", `${nova}/${operation}`, body)).toMatchObject({
        text: "The tool says: sunny",
        finishReason: "end_turn",
      });
      const short = { messages, inferenceConfig: { maxTokens: 1 } };
      expect(await exchange("bedrock-converse", `${nova}/${operation}`, short)).toMatchObject({
        finishReason: "max_tokens",
      });
    },
  );

  test.each(["invoke", "invoke-with-response-stream"])("Claude by %s", async (operation) => {
    const body = {
      anthropic_version: "bedrock-2023-05-31",
      max_tokens: 99,
      messages: [{ role: "user", content: "Hi" }],
    };
    expect(await exchange("bedrock-invoke", `${claude}/${operation}`, body)).toMatchObject({ text: "You said: Hi" });
    const prompt = { prompt: "Hi" };
    const command = `/model/cohere.command-text-v14/${operation}`;
    expect(await exchange("bedrock-invoke", command, prompt)).toMatchObject({ text: "You said: Hi" });
  });

  test("a stream may end with an exception", async () => {
    emulator.fault({ type: "errorEvent", error: { type: "modelStreamErrorException", message: "broken" } });
    await expect(exchange("bedrock-converse", `${nova}/converse-stream`, { messages })).rejects.toMatchObject({
      name: "InvokeServerUnavailableError",
      reason: "server",
      emittedBefore: true,
      message: "broken",
    });
  });

  test.each([
    [400, "invalid_request"],
    [403, "permission"],
    [404, "model_not_found"],
    [408, "timeout"],
    [424, "server"],
    [429, "rate"],
    [503, "overloaded"],
  ])("a fault of status %d", async (status, reason) => {
    emulator.fault({ type: "status", status });
    await expect(exchange("bedrock-converse", `${nova}/converse`, { messages })).rejects.toMatchObject({
      status,
      reason,
    });
  });
});
