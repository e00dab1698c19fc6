import { expect, test, vi } from "vitest";
import type { CredentialForm } from "../../../runtime/core/descriptor.ts";
import { bedrockEndpoint } from "../../../runtime/providers/bedrock-endpoint.ts";

const forms = [{ variable: "bedrock_api_key", type: "secret-input" }] as unknown as CredentialForm[];
const endpoint = bedrockEndpoint(forms);
const wire = (path: string) => ({ method: "POST", path, body: { type: "none" }, framing: "json" }) as const;
const request = {
  method: "POST",
  url: new URL("https://bedrock-runtime.eu-west-1.amazonaws.com/model/m/converse"),
  headers: {},
  body: "{}",
};
const context = (fetch: typeof globalThis.fetch = () => Promise.reject(new TypeError("fetch failed"))) => ({
  fetch,
  signal: undefined,
  refresh: true,
});

test.each([
  ["model/m%3A0/converse", {}, "https://bedrock-runtime.us-east-1.amazonaws.com/model/m%3A0/converse"],
  [
    "model/m/invoke",
    { aws_region: "us-gov-west-1" },
    "https://bedrock-runtime.us-gov-west-1.amazonaws.com/model/m/invoke",
  ],
  ["openai/v1/responses", { aws_region: "eu-west-1" }, "https://bedrock-mantle.eu-west-1.api.aws/openai/v1/responses"],
  ["model/m/invoke", { bedrock_endpoint_url: "https://a.test/b/" }, "https://a.test/b/model/m/invoke"],
])("%s with %j", (path, credentials, url) => {
  expect(endpoint.url(wire(path), credentials).href).toBe(url);
});

test.each([{ aws_region: "evil.test/" }, { bedrock_endpoint_url: "nowhere" }, { bedrock_proxy_url: "127.0.0.1:1" }])(
  "%j is refused",
  (credentials) => {
    expect(() => endpoint.url(wire("model/m/converse"), credentials)).toThrow(Object.keys(credentials)[0]);
  },
);

const keys = { aws_access_key_id: "AKID", aws_secret_access_key: "s" };
test.each([
  [{ auth_method: "API_Key", bedrock_api_key: "k", ...keys }, /^Bearer k$/],
  [{ auth_method: "IAM_Role", bedrock_api_key: "k" }, /^Bearer k$/],
  [{ auth_method: "IAM_Role", ...keys }, /Credential=AKID\/\d{8}\/us-east-1\/bedrock\/aws4_request/],
  [
    { auth_method: "Access_Secret_Key", bedrock_api_key: "k", ...keys, aws_region: "eu-west-1" },
    /\/eu-west-1\/bedrock\//,
  ],
])("%j authorize", async (credentials, authorization) => {
  const { headers } = await endpoint.authorize(request, credentials, context());
  expect(headers["authorization"]).toMatch(authorization);
});

test("OpenAI's models are another service to sign for", async () => {
  const url = new URL("https://bedrock-mantle.us-east-1.api.aws/openai/v1/responses");
  const { headers } = await endpoint.authorize({ ...request, url }, keys, context());
  expect(headers["authorization"]).toContain("/us-east-1/bedrock-mantle/aws4_request");
});

test("without keys, those of the machine's role sign", async () => {
  const answers: Readonly<Record<string, string>> = {
    "/latest/api/token": "session",
    "/latest/meta-data/iam/security-credentials/": "my-role",
    "/latest/meta-data/iam/security-credentials/my-role": JSON.stringify({
      AccessKeyId: "ASIA",
      SecretAccessKey: "s",
      Token: "role-token",
      Expiration: "2999-01-01T00:00:00Z",
    }),
  };
  const fetch = vi.fn((url: string | URL | Request) =>
    Promise.resolve(new Response(answers[new URL(String(url)).pathname])),
  );
  const { headers } = await endpoint.authorize(request, {}, context(fetch));
  expect(headers).toMatchObject({
    authorization: expect.stringContaining("Credential=ASIA/"),
    "x-amz-security-token": "role-token",
  });
  await endpoint.authorize(request, {}, { ...context(fetch), refresh: false });
  expect(fetch).toHaveBeenCalledTimes(3);
});

test("without keys and without a machine, it says what to pass", async () => {
  const failed = endpoint.authorize(request, {}, context());
  await expect(failed).rejects.toMatchObject({
    name: "InvokeAuthorizationError",
    reason: "auth",
    message: expect.stringContaining("BEDROCK_API_KEY"),
  });
});

test("secrets are the key and the token of a session", () => {
  expect(endpoint.secrets({ bedrock_api_key: "k", aws_session_token: "t", aws_region: "eu-west-1" })).toEqual([
    "k",
    "t",
  ]);
});
