import { expect, test } from "vitest";
import { providers } from "../../../../runtime/registry/providers.ts";
import { fakeFetch, json } from "../../models/fake-fetch.ts";
import { sent } from "./sent.ts";

const tools = [{ name: "now", parameters: { type: "object" } }];
const credentials = { endpoint_url: "https://own.test/api/v1", endpoint_model_name: "served" };

async function bodyOf(more: Readonly<Record<string, string>>, request: object = {}, id = "made-up") {
  const { body, url } = await sent("openai_api_compatible", {}, async (provider) => {
    const handle = provider.custom(id, { credentials: { ...credentials, ...more } });
    await handle.invoke({ promptMessages: [{ role: "user", content: "Hi" }], user: "u1", ...request });
  });
  return { path: url.pathname, ...body };
}

test("a model goes by the name that its server knows", async () => {
  expect(await bodyOf({})).toMatchObject({ path: "/api/v1/chat/completions", model: "served", user: "u1" });
  expect(await bodyOf({ mode: "completion" })).toMatchObject({ path: "/api/v1/completions", prompt: "Hi" });
});

test.each<[Record<string, string>, object, object]>([
  [{}, { modelParameters: { max_tokens: 9 } }, { max_tokens: 9 }],
  [{ token_param_name: "max_completion_tokens" }, { modelParameters: { max_tokens: 9 } }, { max_completion_tokens: 9 }],
  [{ function_calling_type: "tool_call" }, { tools }, { tools: [{ type: "function" }] }],
  [{ function_calling_type: "function_call" }, { tools }, { functions: [{ name: "now" }] }],
  [
    {},
    { modelParameters: { enable_thinking: false } },
    { chat_template_kwargs: { enable_thinking: false, thinking: false } },
  ],
  [
    { compatibility_mode: "extended" },
    { modelParameters: { enable_thinking: true } },
    { enable_thinking: true, thinking: { type: "enabled" }, chat_template_kwargs: { enable_thinking: true } },
  ],
])("with %j, %j is sent as %j", async (more, request, wire) => {
  expect(await bodyOf(more, request)).toMatchObject(wire);
});

test("a model that knows the newer name only gets that one, and no user where the server knows none", async () => {
  const body = await bodyOf(
    { user_identity_support: "no_support" },
    { modelParameters: { max_tokens: 9 } },
    "gpt-5-mini",
  );
  expect(body).toMatchObject({ max_completion_tokens: 9 });
  expect(body).not.toHaveProperty("user");
});

test("an embedding's texts get the prefix of their use", async () => {
  const { body } = await sent("openai_api_compatible", {}, async (provider) =>
    provider
      .custom("e5", {
        type: "text-embedding",
        credentials: { ...credentials, query_prefix: "query: ", encoding_format: "float" },
      })
      .invoke({ texts: ["a"], inputType: "query" }),
  );
  expect(body).toEqual({ model: "served", input: ["query: a"], encoding_format: "float" });
});

test("a transcription says the language of its model, unless the request says another", async () => {
  const ask = async (request: object) => {
    const { body } = await sent("openai_api_compatible", {}, async (provider) =>
      provider
        .custom("whisper", { type: "speech2text", credentials: { ...credentials, language: "ja" } })
        .invoke({ file: { source: { bytes: new Uint8Array(9) }, name: "a.mp3", mediaType: "audio/mpeg" }, ...request }),
    );
    return body.language;
  };
  expect([await ask({}), await ask({ language: "en" })]).toEqual(["ja", "en"]);
});

test("speech takes the first of the voices that the credentials name, and no others", async () => {
  const speak = async (voice?: string) => {
    const { body } = await sent("openai_api_compatible", {}, async (provider) =>
      provider
        .custom("tts", { type: "tts", credentials: { ...credentials, voices: "nova, echo" } })
        .invoke({ text: "Hi", voice }),
    );
    return body.voice;
  };
  expect([await speak(), await speak("echo")]).toEqual(["nova", "echo"]);
  await expect(speak("alloy")).rejects.toMatchObject({ reason: "invalid_parameter" });
});

test("a quota of Gemini's endpoint comes back after the delay in the body, one of a day does not", async () => {
  const type = "type.googleapis.com/google.rpc.";
  const failed = async (quotaId: string) => {
    const details = [
      { "@type": `${type}QuotaFailure`, violations: [{ quotaId }] },
      { "@type": `${type}RetryInfo`, retryDelay: "12.5s" },
    ];
    const error = { code: 429, message: "You exceeded your current quota.", status: "RESOURCE_EXHAUSTED", details };
    const fetch = fakeFetch(() => json([{ error }], { status: 429 }));
    const provider = (await providers.openai_api_compatible())({}, { fetch, retries: { max: 0 } });
    const call = provider
      .custom("made-up", { credentials })
      .invoke({ promptMessages: [{ role: "user", content: "Hi" }] });
    return call.catch((thrown: unknown) => thrown);
  };
  expect(await failed("RequestsPerMinute")).toMatchObject({ reason: "quota", retryable: true, retryAfterMs: 12_500 });
  expect(await failed("RequestsPerDay")).toMatchObject({ reason: "quota", retryable: false });
});
