import { expect, test } from "vitest";
import { byteplus } from "../../../../runtime/providers/byteplus.ts";
import { volcengine } from "../../../../runtime/providers/volcengine.ts";
import { fakeFetch, json } from "../../models/fake-fetch.ts";
import { sent } from "./sent.ts";

const promptMessages = [{ role: "user", content: "A moth" }] as const;
const key = { ark_api_key: "k" };

test.each([
  ["doubao-seed-1-8-251228", "/api/v3/chat/completions"],
  ["doubao-seedance-1-5-pro-251215", "/api/v3/contents/generations/tasks"],
  ["doubao-seedream-5-0-260128", "/api/v3/images/generations"],
  ["ep-20260101", "/api/v3/contents/generations/tasks"],
  ["doubao-seed-of-tomorrow", "/api/v3/chat/completions"],
])("%s is asked at %s", async (model, path) => {
  const { url } = await sent("volcengine", key, async (provider) => {
    const isKnown = /^doubao-seed\w*-\d/.test(model);
    const handle = isKnown ? provider.llm!(model) : provider.custom(model, { credentials: key });
    await handle.invoke({ promptMessages });
  });
  expect(url.pathname).toBe(path);
});

test("credentials are validated without making pictures", async () => {
  const fetch = fakeFetch(() => json({ items: [], total: 0 }));
  await byteplus(key, { fetch }).validateCredentials();
  expect(fetch.seen.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
    "GET /api/v3/contents/generations/tasks",
  ]);
  const refusing = fakeFetch(() => json({ error: { code: "AuthenticationError", message: "No" } }, { status: 401 }));
  await expect(byteplus(key, { fetch: refusing }).validateCredentials()).rejects.toMatchObject({
    credential: "ark_api_key",
    reason: "auth",
  });
});

test.each([
  [403, "AccountOverdueError", "quota"],
  [400, "InputTextSensitiveContentDetected", "content_filter"],
  [404, "InvalidEndpointOrModel.NotFound", "model_not_found"],
  [429, "RateLimitExceeded.EndpointRPMExceeded", "rate"],
  [429, "ServerOverloaded", "overloaded"],
])("%i %s: %s", async (status, code, reason) => {
  const fetch = fakeFetch(() => json({ error: { code, message: "It failed." } }, { status }));
  const model = volcengine(key, { fetch, retries: { max: 0 } }).llm("doubao-seed-1-8-251228");
  await expect(model.invoke({ promptMessages })).rejects.toMatchObject({ reason });
});
