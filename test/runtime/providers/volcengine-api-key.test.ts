import { expect, test } from "vitest";
import { volcengineMaas } from "../../../runtime/providers/volcengine_maas.ts";
import { volcengineSignature } from "../../../runtime/providers/volcengine-signature.ts";
import { completion, fakeFetch, json } from "../models/fake-fetch.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const endpoint = { endpoint_id: "ep-1", base_model_name: "Doubao-Seed-1.6" } as const;
const accessKey = { auth_method: "aksk", volc_access_key_id: "id-1", volc_secret_access_key: "secret-1" } as const;
const soon = () => Math.floor(Date.now() / 1000) + 3600;

test("an access key makes a key of its endpoint, once", async () => {
  const fetch = fakeFetch(({ url }) =>
    url.hostname === "open.volcengineapi.com"
      ? json({ ResponseMetadata: {}, Result: { ApiKey: "made-key", ExpiredTime: soon() } })
      : json(completion("Hello")),
  );
  const model = volcengineMaas({}, { fetch }).custom("doubao", { credentials: { ...accessKey, ...endpoint } });
  await model.invoke({ promptMessages });
  await model.invoke({ promptMessages });
  expect(fetch.seen.map(({ url }) => url.hostname)).toEqual([
    "open.volcengineapi.com",
    "ark.cn-beijing.volces.com",
    "ark.cn-beijing.volces.com",
  ]);
  expect(fetch.seen[0]?.body).toMatchObject({ ResourceType: "endpoint", ResourceIds: ["ep-1"] });
  expect(fetch.seen[1]).toMatchObject({ headers: { authorization: "Bearer made-key" }, body: { model: "ep-1" } });
});

test("an API key is used as it is", async () => {
  const fetch = fakeFetch(() => json(completion("Hello")));
  const credentials = { auth_method: "api_key", volc_api_key: "own-key", ...endpoint } as const;
  await volcengineMaas({}, { fetch }).custom("doubao", { credentials }).invoke({ promptMessages });
  expect(fetch.seen.map(({ headers }) => headers["authorization"])).toEqual(["Bearer own-key"]);
});

test("an access key that is refused is an error of authorization", async () => {
  const fetch = fakeFetch(() =>
    json(
      { ResponseMetadata: { Error: { Code: "InvalidAccessKey", Message: "The access key is invalid." } } },
      { status: 401 },
    ),
  );
  const credentials = { ...accessKey, ...endpoint, volc_access_key_id: "id-2" };
  const model = volcengineMaas({}, { fetch, retries: { max: 0 } }).custom("doubao", { credentials });
  await expect(model.invoke({ promptMessages })).rejects.toMatchObject({ name: "InvokeAuthorizationError" });
});

test("the signature follows the documented steps", async () => {
  const url = new URL("https://open.volcengineapi.com/?Version=2024-01-01&Action=GetApiKey");
  const request = { url, body: "{}", region: "cn-beijing", service: "ark" };
  const headers = await volcengineSignature(request, { id: "id", secret: "secret" }, new Date("2026-01-02T03:04:05Z"));
  expect(headers).toMatchObject({
    "x-date": "20260102T030405Z",
    "x-content-sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  });
  // Worked out by hand with node:crypto.
  expect(headers["authorization"]).toBe(
    "HMAC-SHA256 Credential=id/20260102/cn-beijing/ark/request, SignedHeaders=content-type;host;x-content-sha256;x-date, " +
      "Signature=820d0b0fb0db6e514f231a393a4ec4fb6cca48f03514b7671ac187582ce2aa6c",
  );
  const other = await volcengineSignature({ ...request, body: "{ }" }, { id: "id", secret: "secret" }, new Date(0));
  expect(other["x-content-sha256"]).not.toBe(headers["x-content-sha256"]);
});
