import { jwtVerify } from "jose";
import { expect, test, vi } from "vitest";
import { googleAccessToken } from "../../../runtime/providers/google-access-token.ts";
import { keyFile, keyFileInBase64, publicKey } from "./service-account.ts";

const key = (value: string | undefined) => ({ value, credential: "the_key", environment: "THE_KEY" });
const granted = (value = "ya29.a") => Response.json({ access_token: value, expires_in: 3599, token_type: "Bearer" });
const fetching = (answer: () => Response | Promise<Response>) => vi.fn<typeof fetch>(async () => answer());

test.each([
  ["as it is", keyFile({ client_email: "plain@p" }), "plain@p"],
  ["in base64", keyFileInBase64({ client_email: "base64@p" }), "base64@p"],
])("a key file %s signs the claim that Google wants", async (_, value, issuer) => {
  const fetch = fetching(granted);
  expect(await googleAccessToken(key(value), { fetch, refresh: false })).toBe("ya29.a");
  expect(await googleAccessToken(key(value), { fetch, refresh: false })).toBe("ya29.a");
  expect(fetch).toHaveBeenCalledTimes(1);
  const [url, init] = fetch.mock.calls[0]!;
  expect(url).toBe("https://oauth2.googleapis.com/token");
  const form = init?.body as URLSearchParams;
  expect(form.get("grant_type")).toBe("urn:ietf:params:oauth:grant-type:jwt-bearer");
  const { payload, protectedHeader } = await jwtVerify(form.get("assertion")!, publicKey, {
    issuer,
    audience: "https://oauth2.googleapis.com/token",
  });
  expect(protectedHeader).toEqual({ alg: "RS256", typ: "JWT", kid: "k1" });
  expect(payload["scope"]).toBe("https://www.googleapis.com/auth/cloud-platform");
  expect(payload.exp! - payload.iat!).toBe(3600);
});

test("without a key, the machine's own account is asked", async () => {
  const fetch = fetching(granted);
  await googleAccessToken(key(undefined), { fetch, refresh: true });
  expect(fetch.mock.calls[0]).toMatchObject([
    "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token",
    { headers: { "metadata-flavor": "Google" } },
  ]);
  const away = fetching(() => Promise.reject(new TypeError("fetch failed")));
  await expect(googleAccessToken(key(""), { fetch: away, refresh: true })).rejects.toMatchObject({
    name: "InvokeAuthorizationError",
    reason: "auth",
    message: expect.stringMatching(/the_key is missing.*THE_KEY$/),
  });
});

test.each([
  [400, '{"error":"invalid_grant","error_description":"Invalid JWT Signature."}', "auth", "Invalid JWT Signature."],
  [403, '{"error":"access_denied"}', "auth", "access_denied"],
  [503, "{}", "overloaded", "HTTP 503: no message"],
  [200, "<html>", "invalid_response", "The answer of the token endpoint holds no token"],
])("%i %s", async (status, body, reason, message) => {
  const fetch = fetching(() => new Response(body, { status }));
  const value = keyFile({ client_email: `${status}@p` });
  await expect(googleAccessToken(key(value), { fetch, refresh: false })).rejects.toMatchObject({
    reason,
    message,
    status,
  });
});

test.each([
  ["no JSON", "bm8="],
  ["no service account", '{"type":"authorized_user"}'],
  ["not base64", "%%%"],
])("%s is refused without showing it", async (_, value) => {
  const fetch = fetching(granted);
  const failure: unknown = await googleAccessToken(key(value), { fetch, refresh: false }).catch((it: unknown) => it);
  expect(failure).toMatchObject({ reason: "auth", message: expect.stringContaining("the_key") });
  expect(JSON.stringify(failure) + String(failure)).not.toContain(value);
  expect(fetch).not.toHaveBeenCalled();
});

test("a private key that cannot be read says so", async () => {
  const value = keyFile({ private_key: "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----" });
  await expect(googleAccessToken(key(value), { fetch: fetching(granted), refresh: false })).rejects.toMatchObject({
    reason: "auth",
    message: "The private key of the service account cannot be read",
  });
});
