import { expect, test } from "vitest";
import { googleErrors, retryInfoMs } from "../../../../runtime/adapters/google-common/errors.ts";
import { failureError } from "../../../../runtime/core/failure.ts";

const failed = (status: number, message: string, word = "", details: readonly object[] = []) =>
  failureError(googleErrors, {
    status,
    headers: {},
    text: JSON.stringify({ error: { code: status, message, status: word, details } }),
  });
const type = "type.googleapis.com/google.rpc.";

test.each([
  [400, "API key not valid. Please pass a valid API key.", "InvokeAuthorizationError", "auth_in_400"],
  [400, "API key expired. Please renew the API key.", "InvokeAuthorizationError", "auth_in_400"],
  [
    403,
    "Method doesn't allow unregistered callers (callers without established identity).",
    "InvokeAuthorizationError",
    "auth",
  ],
  [403, "Permission denied on resource project x.", "InvokeAuthorizationError", "permission"],
  [401, "Request had invalid authentication credentials.", "InvokeAuthorizationError", "auth"],
  [
    400,
    'Invalid JSON payload received. Unknown name "x": Cannot find field.',
    "InvokeBadRequestError",
    "unsupported_parameter",
  ],
  [400, "Function calling is not enabled for models/x", "InvokeBadRequestError", "unsupported_parameter"],
  [400, "Thinking level is not supported for this model.", "InvokeBadRequestError", "unsupported_parameter"],
  [400, "Unsupported MIME type: application/zip", "InvokeBadRequestError", "unsupported_content"],
  [
    400,
    "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).",
    "InvokeBadRequestError",
    "context_length",
  ],
  [400, "Please use a valid role: user, model.", "InvokeBadRequestError", "invalid_request"],
  [404, "models/x is not found for API version v1beta", "InvokeBadRequestError", "model_not_found"],
  [429, "Resource exhausted. Please try again later.", "InvokeRateLimitError", "rate"],
  [503, "The model is overloaded. Please try again later.", "InvokeServerUnavailableError", "overloaded"],
  [504, "Deadline expired before operation could complete.", "InvokeServerUnavailableError", "timeout"],
  [500, "An internal error has occurred.", "InvokeServerUnavailableError", "server"],
])("%i %s", (status, message, name, reason) => {
  expect(failed(status, message)).toMatchObject({ name, reason, message });
});

test("a quota of the day does not come back soon, one of the minute does, and says when", () => {
  const quota = (quotaId: string) => ({ "@type": `${type}QuotaFailure`, violations: [{ quotaId }] });
  const retry = { "@type": `${type}RetryInfo`, retryDelay: "12.5s" };
  expect(failed(429, "m", "RESOURCE_EXHAUSTED", [quota("RequestsPerDayPerProject"), retry])).toMatchObject({
    reason: "quota",
    retryable: false,
  });
  expect(failed(429, "m", "RESOURCE_EXHAUSTED", [quota("RequestsPerMinutePerProject"), retry])).toMatchObject({
    reason: "rate",
    retryable: true,
    retryAfterMs: 12_500,
  });
});

test("knows a wrong key by its reason, and a quota by its delay", () => {
  expect(failed(400, "x", "", [{ reason: "API_KEY_INVALID" }]).reason).toBe("auth_in_400");
  expect(failed(429, "You exceeded your current quota", "", [{ "@type": `${type}RetryInfo` }])).toMatchObject({
    reason: "quota",
    retryable: true,
  });
});

test("reads RetryInfo", () => {
  const body = (retryDelay: unknown) => ({ error: { details: [{ "@type": `${type}RetryInfo`, retryDelay }] } });
  expect(retryInfoMs(body("48s"))).toBe(48_000);
  expect(retryInfoMs(body("0.250s"))).toBe(250);
  expect(retryInfoMs([body("1s")])).toBe(1000);
  for (const other of [body("soon"), body(3), {}, null, "x", { error: { details: [{}] } }])
    expect(retryInfoMs(other)).toBeUndefined();
});
