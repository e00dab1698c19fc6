import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEmulator, type Emulator } from "../../../../runtime/testing/emulator/start.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

const hello = [{ role: "user", content: "Hello" }];
const chat = { model: "gpt-4o", messages: hello };
const messages = { model: "claude-sonnet-4-5", max_tokens: 100, messages: hello };
const cohere = { model: "command-a-03-2025", messages: hello };
const call = { id: "call_1", type: "function", function: { name: "f", arguments: "{}" } };
const use = { type: "tool_use", id: "toolu_1", name: "f", input: {} };
const tool = { name: "f", input_schema: { type: "object" } };

/** A request, and the status and a piece of the error body that the provider answers with. */
const refused: Readonly<Record<string, readonly (readonly [body: unknown, status: number, said: string])[]>> = {
  "/v1/chat/completions": [
    [{ messages: hello }, 400, "you must provide a model parameter"],
    [{ model: "gpt-4o" }, 400, "Missing required parameter: 'messages'."],
    [{ ...chat, messages: [] }, 400, "empty_array"],
    [{ ...chat, top_k: 4 }, 400, "Unrecognized request argument supplied: top_k"],
    [
      { ...chat, temperature: "hot" },
      400,
      "Invalid type for 'temperature': expected a decimal, but got a string instead.",
    ],
    [{ ...chat, temperature: 3 }, 400, "decimal_above_max_value"],
    [{ ...chat, max_tokens: 0 }, 400, "integer_below_min_value"],
    [
      { ...chat, messages: [{ role: "robot", content: "x" }] },
      400,
      "Invalid value: 'robot'. Supported values are: 'developer', 'system', 'user', 'assistant', 'tool', and 'function'.",
    ],
    [
      { ...chat, messages: [{ role: "user", content: {} }] },
      400,
      "Invalid type for 'messages[0].content': expected one of a string or array of objects, but got an object instead.",
    ],
    [{ ...chat, messages: [{ role: "user", content: "x", mood: 1 }] }, 400, "Unknown parameter: 'messages[0].mood'."],
    [
      { ...chat, messages: [{ role: "tool", tool_call_id: "call_1", content: "x" }] },
      400,
      "must be a response to a preceeding message",
    ],
    [
      { ...chat, messages: [...hello, { role: "assistant", tool_calls: [call] }, ...hello] },
      400,
      "did not have response messages: call_1",
    ],
    [{ ...chat, tool_choice: "required" }, 400, "only allowed when 'tools' are specified"],
    [{ ...chat, stream_options: { include_usage: true } }, 400, "only allowed when 'stream' is enabled"],
    [{ ...chat, response_format: { type: "json_object" } }, 400, "must contain the word 'json'"],
    [
      {
        ...chat,
        response_format: { type: "json_schema", json_schema: { name: "a", strict: true, schema: { type: "object" } } },
      },
      400,
      "'additionalProperties' is required",
    ],
    [
      {
        ...chat,
        messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "data:image/png;base64,%%%" } }] }],
      },
      400,
      "invalid_base64",
    ],
    [
      {
        ...chat,
        messages: [
          { role: "user", content: [{ type: "image_url", image_url: { url: "data:image/png;base64,aGVsbG8=" } }] },
        ],
      },
      400,
      "invalid_image_format",
    ],
    [{ ...chat, model: "gpt-5", max_tokens: 10 }, 400, "Use 'max_completion_tokens' instead."],
    [{ ...chat, model: "o3", temperature: 0.2 }, 400, "Only the default (1) value is supported."],
    [{ ...chat, model: "nonexistent" }, 404, "model_not_found"],
  ],
  "/v1/completions": [
    [{ model: "gpt-3.5-turbo-instruct" }, 400, "Missing required parameter: 'prompt'."],
    [{ model: "gpt-4o", prompt: "x" }, 404, "This is a chat model"],
  ],
  "/v1/responses": [
    [{ model: "gpt-4o" }, 400, "Missing required parameter: 'input'."],
    [{ model: "gpt-4o", input: "x", max_tokens: 5 }, 400, "Unknown parameter: 'max_tokens'."],
    [{ model: "gpt-4o", input: "x", max_output_tokens: 5 }, 400, "Expected a value >= 16"],
    [
      { model: "gpt-4o", input: [{ role: "user", content: [{ type: "text", text: "x" }] }] },
      400,
      "Invalid value: 'text'.",
    ],
    [
      { model: "gpt-4o", input: [{ role: "assistant", content: [{ type: "input_text", text: "x" }] }] },
      400,
      "Invalid value: 'input_text'.",
    ],
    [
      { model: "gpt-4o", input: [{ type: "function_call_output", call_id: "call_1", output: "x" }] },
      400,
      "No tool call found for function call output with call_id call_1.",
    ],
    [
      {
        model: "gpt-4o",
        input: [{ type: "function_call", id: "call_1", call_id: "call_1", name: "f", arguments: "{}" }],
      },
      400,
      "Expected an ID that begins with 'fc'.",
    ],
    [{ model: "gpt-4o", input: "x", previous_response_id: "resp_1" }, 400, "previous_response_not_found"],
  ],
  "/v1/embeddings": [
    [{ model: "text-embedding-3-small" }, 400, "Missing required parameter: 'input'."],
    [{ model: "text-embedding-3-small", input: [] }, 400, "empty array"],
    [{ model: "text-embedding-3-small", input: "" }, 400, "'$.input' is invalid"],
    [
      { model: "text-embedding-3-small", input: "x", encoding_format: "hex" },
      400,
      "Supported values are: 'float' and 'base64'.",
    ],
    [{ model: "text-embedding-ada-002", input: "x", dimensions: 8 }, 400, "does not support specifying dimensions"],
  ],
  "/v1/moderations": [[{}, 400, "Missing required parameter: 'input'."]],
  "/v1/audio/speech": [
    [{ model: "tts-1", input: "x" }, 400, "Missing required parameter: 'voice'."],
    [{ model: "tts-1", input: "x".repeat(4097), voice: "alloy" }, 400, "string_above_max_length"],
    [{ model: "tts-1", input: "x", voice: "darth" }, 400, "Invalid value: 'darth'."],
    [{ model: "tts-1", input: "x", voice: "alloy", stream_format: "sse" }, 400, "not supported"],
  ],
  "/v1/messages": [
    [{ model: "claude-sonnet-4-5", messages: hello }, 400, "max_tokens: Field required"],
    [{ ...messages, max_tokens: "many" }, 400, "max_tokens: Input should be a valid integer"],
    [{ ...messages, frequency_penalty: 1 }, 400, "frequency_penalty: Extra inputs are not permitted"],
    [{ ...messages, temperature: 1.5 }, 400, "temperature: range: 0..1"],
    [{ ...messages, messages: [] }, 400, "messages: at least one message is required"],
    [
      { ...messages, messages: [{ role: "system", content: "x" }] },
      400,
      "messages.0.role: Input should be 'user' or 'assistant'",
    ],
    [{ ...messages, messages: [{ role: "user", content: "" }] }, 400, "all messages must have non-empty content"],
    [
      { ...messages, messages: [{ role: "user", content: [{ type: "text", text: "x", mood: 1 }] }] },
      400,
      "messages.0.content.0.text.mood: Extra inputs are not permitted",
    ],
    [
      { ...messages, messages: [{ role: "user", content: [{ type: "picture" }] }] },
      400,
      "Input tag 'picture' found using 'type'",
    ],
    [
      { ...messages, messages: [...hello, { role: "assistant", content: [use] }] },
      400,
      "`tool_use` ids were found without `tool_result` blocks immediately after: toolu_1",
    ],
    [
      { ...messages, messages: [{ role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_1" }] }] },
      400,
      "unexpected `tool_use_id`",
    ],
    [
      { ...messages, messages: [...hello, { role: "assistant", content: "Hi " }] },
      400,
      "cannot end with trailing whitespace",
    ],
    [
      { ...messages, thinking: { type: "enabled", budget_tokens: 100 } },
      400,
      "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024",
    ],
    [
      { ...messages, thinking: { type: "enabled", budget_tokens: 1024 } },
      400,
      "`max_tokens` must be greater than `thinking.budget_tokens`",
    ],
    [
      { ...messages, max_tokens: 2000, temperature: 0.5, thinking: { type: "enabled", budget_tokens: 1024 } },
      400,
      "may only be set to 1 when thinking is enabled",
    ],
    [{ ...messages, temperature: 0.5, top_p: 0.5 }, 400, "cannot both be specified"],
    [{ ...messages, tool_choice: { type: "auto" } }, 400, "may only be specified while providing tools"],
    [{ ...messages, tools: [tool, tool] }, 400, "Tool names must be unique"],
    [{ ...messages, tools: [{ name: "f" }] }, 400, "tools.0.custom.input_schema: Field required"],
    [{ ...messages, mcp_servers: [] }, 400, "mcp_servers: Extra inputs are not permitted"],
    [
      {
        ...messages,
        system: [1, 2, 3, 4, 5].map(() => ({ type: "text", text: "x", cache_control: { type: "ephemeral" } })),
      },
      400,
      "A maximum of 4 blocks with cache_control may be provided. Found 5.",
    ],
    [
      {
        ...messages,
        messages: [
          {
            role: "user",
            content: [{ type: "image", source: { type: "base64", media_type: "image/png", data: "%" } }],
          },
        ],
      },
      400,
      "invalid base64 data",
    ],
    [
      {
        ...messages,
        messages: [
          {
            role: "user",
            content: [{ type: "image", source: { type: "base64", media_type: "image/jpeg", data: "iVBORw0KGgo=" } }],
          },
        ],
      },
      400,
      "the image appears to be a image/png image",
    ],
    [{ ...messages, model: "nonexistent" }, 404, "not_found_error"],
  ],
  "/v1/messages/count_tokens": [[messages, 400, "max_tokens: Extra inputs are not permitted"]],
  "/v2/chat": [
    [{ messages: hello }, 400, "model is required"],
    [
      { ...cohere, tools: [{ type: "function", function: { name: "f", strict: true } }] },
      422,
      "unknown field: parameter 'tools[0].function.strict' is not a valid field.",
    ],
    [
      { ...cohere, temperature: "hot" },
      400,
      "invalid type: parameter 'temperature' is of type string but should be of type float.",
    ],
    [{ ...cohere, p: 2 }, 400, "p must be between 0.01 and 0.99 inclusive."],
    [{ ...cohere, tool_choice: "REQUIRED" }, 400, "when tools are provided"],
    [{ ...cohere, messages: [{ role: "tool", tool_call_id: "a", content: "x" }] }, 400, "not of a preceding tool call"],
    [{ ...cohere, model: "nonexistent" }, 404, "model 'nonexistent' not found"],
  ],
  "/v2/embed": [
    [{ model: "embed-v4.0", texts: ["x"] }, 400, "valid input_type must be provided"],
    [{ model: "embed-v4.0", input_type: "search_query" }, 400, "exactly one of texts, images or inputs"],
    [
      { model: "embed-v4.0", input_type: "search_query", texts: Array(97).fill("x") },
      400,
      "must be at most 96 - received 97",
    ],
    [
      { model: "embed-v4.0", input_type: "search_query", texts: ["x"], embedding_types: "float" },
      400,
      "of type string but should be of type []Object",
    ],
  ],
  "/v2/rerank": [
    [{ model: "rerank-v3.5", query: "x" }, 400, "documents is required"],
    [{ model: "rerank-v3.5", query: "x", documents: ["a"], return_documents: true }, 422, "unknown field"],
  ],
};

describe.each(Object.entries(refused))("%s", (path, rows) => {
  test.each(rows)("%j", async (body, status, said) => {
    const response = await post(path, body);
    const text = await response.text();
    expect(text).toContain(JSON.stringify(said).slice(1, -1));
    expect(response.status).toBe(status);
  });
});

const anthropic = { "x-api-key": "key", "anthropic-version": "2023-06-01" };

test.each([
  ["/v1/chat/completions", {}, 401, "You didn't provide an API key."],
  [
    "/v1/chat/completions",
    { authorization: "Bearer sk-invalid-key-000" },
    401,
    "Incorrect API key provided: sk-inval******-000.",
  ],
  ["/v1/messages", { "anthropic-version": "2023-06-01" }, 401, "x-api-key header is required"],
  ["/v1/messages", { "x-api-key": "invalid", "anthropic-version": "2023-06-01" }, 401, "invalid x-api-key"],
  ["/v1/messages", { "x-api-key": "key" }, 400, "anthropic-version: header is required"],
  ["/v1/messages", { ...anthropic, "anthropic-version": "2020-01-01" }, 400, "is not a valid version"],
  ["/v2/chat", {}, 401, "no api key supplied"],
  ["/v1/nothing", { authorization: "Bearer key" }, 404, "Invalid URL (POST /v1/nothing)"],
  ["/v1/nothing", anthropic, 404, "not_found_error"],
])("%s with %j", async (path, headers, status, said) => {
  const response = await fetch(emulator.url + path, { method: "POST", headers, body: "{}" });
  expect(await response.text()).toContain(said);
  expect(response.status).toBe(status);
});

test("a body that is not JSON", async () => {
  const body = '{"model": "gpt-4o", ';
  const openai = await fetch(`${emulator.url}/v1/chat/completions`, {
    method: "POST",
    headers: { authorization: "Bearer key" },
    body,
  });
  expect([openai.status, await openai.text()]).toEqual([400, expect.stringContaining("could not parse the JSON body")]);
  const claude = await fetch(`${emulator.url}/v1/messages`, { method: "POST", headers: anthropic, body });
  expect([claude.status, await claude.text()]).toEqual([400, expect.stringContaining("not valid JSON")]);
});

test("forms", async () => {
  const audio = new Blob([new Uint8Array(100)]);
  expect(await send(undefined, "", { model: "whisper-1" })).toContain("Missing required parameter: 'file'.");
  expect(await send(audio, "a.mp3", {})).toContain("Missing required parameter: 'model'.");
  expect(await send(audio, "a.txt", { model: "whisper-1" })).toContain("Invalid file format.");
  expect(await send(new Blob([]), "a.mp3", { model: "whisper-1" })).toContain("audio_too_short");
  expect(await send(audio, "a.mp3", { model: "gpt-4o-transcribe", response_format: "srt" })).toContain(
    "is not compatible with model",
  );
  expect(await send(audio, "a.mp3", { model: "whisper-1", mood: "x" })).toContain(
    "Unrecognized request argument supplied: mood",
  );
});

function post(path: string, body: unknown): Promise<Response> {
  return fetch(emulator.url + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(path.includes("messages") ? anthropic : { authorization: "Bearer key" }),
    },
    body: JSON.stringify(body),
  });
}

async function send(file: Blob | undefined, name: string, fields: Record<string, string>): Promise<string> {
  const form = new FormData();
  if (file !== undefined) form.append("file", file, name);
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  const response = await fetch(`${emulator.url}/v1/audio/transcriptions`, {
    method: "POST",
    headers: { authorization: "Bearer key" },
    body: form,
  });
  return `${response.status} ${await response.text()}`;
}
