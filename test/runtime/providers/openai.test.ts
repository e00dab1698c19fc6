import { afterEach, describe, expect, test, vi } from "vitest";
import { models, provider } from "../../../generated/openai.ts";
import { defineProvider, unsupported } from "../../../runtime/providers/define-provider.ts";
import { openai } from "../../../runtime/providers/openai.ts";
import { completion, fakeFetch, json } from "../models/fake-fetch.ts";

afterEach(() => vi.unstubAllEnvs());

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const answered = {
  id: "resp_1",
  object: "response",
  status: "completed",
  model: "gpt",
  output: [
    {
      type: "message",
      id: "msg_1",
      role: "assistant",
      content: [{ type: "output_text", text: "Hello", annotations: [] }],
    },
  ],
  usage: { input_tokens: 1_000_000, output_tokens: 100_000, total_tokens: 1_100_000 },
};
const fetchBoth = () =>
  fakeFetch(({ url }) => json(url.pathname.endsWith("/responses") ? answered : completion("Hello")));
const key = { openai_api_key: "sk-test" };

/** Parameters by name are checked by types elsewhere. */
function handleOf(fetch: typeof globalThis.fetch, id: string, credentials: object = {}) {
  return openai({ ...key, ...credentials }, { fetch }).llm(id as "gpt-4o");
}

describe("the protocol", () => {
  const stop = ["END"];
  test.each([
    ["gpt-4o", {}, {}, "/v1/responses"],
    ["gpt-4o", { api_protocol: "chat" }, {}, "/v1/chat/completions"],
    ["gpt-4o", {}, { stop }, "/v1/chat/completions"],
    ["gpt-4o", {}, { modelParameters: { presence_penalty: 1 } }, "/v1/chat/completions"],
    ["gpt-4o", {}, { modelParameters: { presence_penalty: 0 } }, "/v1/responses"],
    ["gpt-6.2-sol", { api_protocol: "chat" }, {}, "/v1/chat/completions"],
    ["gpt-5-pro", { api_protocol: "chat" }, {}, "/v1/responses"],
    ["gpt-5.4-pro-2026-03-05", { api_protocol: "chat" }, {}, "/v1/responses"],
    ["gpt-audio-1.5", {}, {}, "/v1/chat/completions"],
    ["o1-mini", {}, {}, "/v1/chat/completions"],
    ["gpt-3.5-turbo-instruct", {}, {}, "/v1/completions"],
  ])("of %s with %j and %j is %s", async (id, credentials, request, path) => {
    const fetch = fakeFetch(({ url }) => {
      if (url.pathname.endsWith("/chat/completions")) return json(completion("Hello"));
      return json(
        url.pathname.endsWith("/responses")
          ? answered
          : { id: "cmpl-1", choices: [{ index: 0, text: "Hello", finish_reason: "stop" }] },
      );
    });
    expect((await handleOf(fetch, id, credentials).invoke({ promptMessages, ...request })).text).toBe("Hello");
    expect(fetch.seen[0]?.url.pathname).toBe(path);
  });

  test("may be chosen by a function", async () => {
    const fetch = fetchBoth();
    await handleOf(fetch, "gpt-4o", { api_protocol: async () => "chat" }).invoke({ promptMessages });
    expect(fetch.seen[0]?.url.pathname).toBe("/v1/chat/completions");
  });
});

describe("parameters on the wire", () => {
  const responses = {};
  const chat = { api_protocol: "chat" };
  test.each([
    ["gpt-4o", responses, { max_tokens: 9 }, { max_output_tokens: 9 }],
    ["gpt-4o", chat, { max_tokens: 9 }, { max_tokens: 9 }],
    ["o3", chat, { max_tokens: 9 }, { max_completion_tokens: 9 }],
    [
      "gpt-5-mini",
      responses,
      { reasoning_effort: "low", verbosity: "high" },
      { reasoning: { effort: "low" }, text: { verbosity: "high" } },
    ],
    [
      "gpt-5-mini",
      chat,
      { reasoning_effort: "low", verbosity: "high" },
      { reasoning_effort: "low", verbosity: "high" },
    ],
    [
      "gpt-5.6",
      responses,
      { reasoning_mode: "pro", reasoning_context: "all_turns", reasoning_summary: "auto" },
      { reasoning: { mode: "pro", context: "all_turns", summary: "auto" } },
    ],
    ["gpt-4o", responses, { response_format: "json_object" }, { text: { format: { type: "json_object" } } }],
    ["gpt-4o", chat, { response_format: "json_object" }, { response_format: { type: "json_object" } }],
    ["gpt-4o", responses, { response_format: "text" }, {}],
    [
      "gpt-5-mini",
      responses,
      {
        response_format: "json_schema",
        json_schema: '{"name":"n","schema":{"type":"object"},"strict":true}',
        verbosity: "low",
      },
      {
        text: {
          verbosity: "low",
          format: { type: "json_schema", name: "n", schema: { type: "object" }, strict: true },
        },
      },
    ],
    ["gpt-5-mini", responses, { service_tier: "flex" }, { service_tier: "flex" }],
    ["gpt-4o", responses, { temperature: 0.5, top_p: 0.5 }, { temperature: 0.5, top_p: 0.5 }],
  ])("%s, %j: %j", async (id, credentials, modelParameters, wire) => {
    const fetch = fetchBoth();
    await handleOf(fetch, id, credentials).invoke({ promptMessages, modelParameters } as never);
    const { model, input: _input, messages: _messages, ...sent } = fetch.seen[0]!.body;
    expect(model).toBe(id);
    expect(sent).toEqual(wire);
  });

  test("what Chat Completions cannot say is refused", async () => {
    const fetch = fetchBoth();
    const failure = handleOf(fetch, "gpt-5.6", chat).invoke({
      promptMessages,
      modelParameters: { reasoning_mode: "pro" },
    } as never);
    await expect(failure).rejects.toMatchObject({
      reason: "unsupported_parameter",
      message: expect.stringContaining("reasoning_mode"),
    });
    expect(fetch.seen).toEqual([]);
  });

  test.each([
    ["gpt-4o", chat, "system"],
    ["o3", chat, "developer"],
    ["o1-preview", chat, "user"],
  ])("instructions of %s go in the role they are known by: %j %s", async (id, credentials, role) => {
    const fetch = fetchBoth();
    await handleOf(fetch, id, credentials).invoke({
      promptMessages: [{ role: "system", content: "Be brief." }, ...promptMessages],
    });
    expect(fetch.seen[0]?.body.messages[0].role).toBe(role);
  });

  test("the price follows the service tier", async () => {
    const priceOf = async (service_tier: "default" | "flex") =>
      (
        await openai(key, { fetch: fetchBoth() })
          .llm("gpt-5")
          .invoke({ promptMessages, modelParameters: { service_tier } })
      ).usage.promptPrice;
    const [normal, flex] = [await priceOf("default"), await priceOf("flex")];
    expect(Number(flex)).toBe(Number(normal) / 2);
  });
});

describe("credentials", () => {
  test("go into headers, and another base URL is kept to", async () => {
    const fetch = fetchBoth();
    await handleOf(fetch, "gpt-4o", { openai_organization: "org-1", openai_api_base: "https://proxy.test" }).invoke({
      promptMessages,
    });
    expect(fetch.seen[0]).toMatchObject({
      headers: { authorization: "Bearer sk-test", "openai-organization": "org-1" },
    });
    expect(fetch.seen[0]?.url.href).toBe("https://proxy.test/v1/responses");
  });

  test("come from the environment when they are left out", async () => {
    vi.stubEnv("OPENAI_API_KEY", "sk-env");
    vi.stubEnv("OPENAI_API_PROTOCOL", "chat");
    const fetch = fetchBoth();
    await openai({}, { fetch }).llm("gpt-4o").invoke({ promptMessages });
    expect(fetch.seen[0]).toMatchObject({
      headers: { authorization: "Bearer sk-env" },
      url: { pathname: "/v1/chat/completions" },
    });
  });

  test("that are missing cost no request", async () => {
    vi.stubEnv("OPENAI_API_KEY", "");
    const fetch = fetchBoth();
    await expect(openai({}, { fetch }).llm("gpt-4o").invoke({ promptMessages })).rejects.toMatchObject({
      reason: "auth",
      message: expect.stringContaining("OPENAI_API_KEY"),
    });
    await expect(openai({}, { fetch }).validateCredentials()).rejects.toMatchObject({
      name: "CredentialsValidationError",
      credential: "openai_api_key",
      reason: "missing",
    });
    expect(fetch.seen).toEqual([]);
  });

  test("are validated with the model that they name", async () => {
    const fetch = fetchBoth();
    await openai({ ...key, validate_model: "gpt-4o" }, { fetch }).validateCredentials();
    await openai({ ...key, validate_model: "my-own" }, { fetch }).validateCredentials();
    await openai(key, { fetch }).validateCredentials();
    expect(fetch.seen.map(({ body }) => body.model)).toEqual(["gpt-4o", "my-own", "gpt-6-luna"]);
  });

  test("say whether the user's id goes along as metadata", async () => {
    const fetch = fetchBoth();
    await handleOf(fetch, "gpt-4o", { enable_request_metadata: "enabled" }).invoke({ promptMessages, user: "u1" });
    await handleOf(fetch, "gpt-4o").invoke({ promptMessages, user: "u1" });
    expect(fetch.seen[0]?.body).toMatchObject({ safety_identifier: "u1", prompt_cache_key: "u1" });
    expect(fetch.seen[1]?.body).toMatchObject({ user: "u1" });
    expect(fetch.seen[1]?.body).not.toHaveProperty("prompt_cache_key");
  });
});

test("models without a card have the parameters of their base, and credentials of their own", async () => {
  const fetch = fetchBoth();
  const tuned = openai(key, { fetch }).custom("ft:gpt-4o:acme", {
    basedOn: "gpt-4o",
    credentials: { openai_api_key: "sk-own" },
  });
  await tuned.invoke({ promptMessages, modelParameters: { temperature: 0.5 } });
  expect(fetch.seen[0]).toMatchObject({
    body: { model: "ft:gpt-4o:acme", temperature: 0.5 },
    headers: { authorization: "Bearer sk-own" },
  });
  await expect(tuned.invoke({ promptMessages, modelParameters: { temperature: 5 } })).rejects.toMatchObject({
    reason: "invalid_parameter",
  });
  const embedder = openai(key, { fetch: fakeFetch(() => json({ data: [{ index: 0, embedding: [1] }] })) }).custom(
    "my-embedder",
    { type: "text-embedding" },
  );
  expect((await embedder.invoke({ texts: ["a"] })).embeddings).toEqual([[1]]);
});

test("an id that is unknown at run time is refused with the one that was meant", () => {
  expect(() => handleOf(fetchBoth(), "gpt-4oo")).toThrow(
    expect.objectContaining({ reason: "model_not_found", message: expect.stringContaining("did you mean") }),
  );
  expect(() => handleOf(fetchBoth(), "constructor")).toThrow(/no model constructor/);
});

test("a model type that is unsupported throws its reason where types are not checked", () => {
  const validation = { type: "llm", model: "gpt-4o" } as const;
  const api = { baseUrl: "https://api.test", version: { in: "path" }, headers: () => ({}) } as const;
  const no = unsupported("tts", "over WebSocket");
  const operations = { llm: no, "text-embedding": no, speech2text: no, tts: no, moderation: no };
  const silent = defineProvider({ provider, models, api, operations, validation } as never) as typeof openai;
  expect(() => silent().tts("tts-1")).toThrow("openai does not run tts: over WebSocket");
});
