import { expect, test } from "vitest";
import { failureError } from "../../../runtime/core/failure.ts";

type Row = readonly [status: number | undefined, body: unknown, error: string, reason: string, retryable: boolean];
const message = (text: string, rest: object = {}) => ({ error: { message: text, ...rest } });

const rows: readonly Row[] = [
  [401, message("no"), "Authorization", "auth", false],
  [400, message("API key not valid. Please pass a valid API key."), "Authorization", "auth_in_400", false],
  [403, message("no access"), "Authorization", "permission", false],
  [403, message("The security token included in the request is expired"), "Authorization", "auth", false],
  [402, message("pay"), "RateLimit", "quota", false],
  [429, message("m"), "RateLimit", "rate", true],
  [429, message("m", { code: "insufficient_quota" }), "RateLimit", "quota", false],
  [429, message("Request too large for gpt"), "RateLimit", "request_exceeds_tpm", false],
  [429, message("Service tier capacity exceeded for this model."), "RateLimit", "capacity", true],
  [400, message("Your credit balance is too low to access the API"), "RateLimit", "quota", false],
  [400, message("m", { code: "content_filter" }), "BadRequest", "content_filter", false],
  [
    400,
    message("m", { code: null, innererror: { code: "ResponsibleAIPolicyViolation" } }),
    "BadRequest",
    "content_filter",
    false,
  ],
  [400, message("This model's maximum context length is 8192 tokens"), "BadRequest", "context_length", false],
  [400, message("prompt is too long: 210000 tokens > 200000 maximum"), "BadRequest", "context_length", false],
  [
    400,
    message("input length and `max_tokens` exceed context limit: 1 + 2 > 2"),
    "BadRequest",
    "context_length",
    false,
  ],
  [
    400,
    message("The input token count (1200000) exceeds the maximum number of tokens allowed (1048576)."),
    "BadRequest",
    "context_length",
    false,
  ],
  [400, { message: "too many tokens: size limit exceeded by 11326 tokens." }, "BadRequest", "context_length", false],
  [
    400,
    message("max_tokens: 100000 > 8192, which is the maximum allowed number of output tokens"),
    "BadRequest",
    "invalid_request",
    false,
  ],
  [404, "not found", "BadRequest", "model_not_found", false],
  [400, message("The model `x` does not exist"), "BadRequest", "model_not_found", false],
  [400, { message: "The provided model identifier is invalid." }, "BadRequest", "model_not_found", false],
  [413, message("too large"), "BadRequest", "request_too_large", false],
  [
    400,
    message("Unsupported parameter: 'x' is not supported with this model."),
    "BadRequest",
    "unsupported_parameter",
    false,
  ],
  [422, message("m"), "BadRequest", "invalid_request", false],
  [418, message("m"), "BadRequest", "invalid_request", false],
  [408, message("m"), "Connection", "timeout", true],
  [409, message("m"), "ServerUnavailable", "conflict", true],
  [499, message("m"), "Connection", "cancelled", false],
  [500, message("m"), "ServerUnavailable", "server", true],
  [503, message("m"), "ServerUnavailable", "overloaded", true],
  [504, message("m"), "ServerUnavailable", "timeout", true],
  [522, "<html>", "ServerUnavailable", "server", true],
  [529, message("Overloaded"), "ServerUnavailable", "overloaded", true],
  // Inside a stream.
  [undefined, message("Overloaded", { type: "overloaded_error" }), "ServerUnavailable", "overloaded", true],
  [undefined, message("m", { type: "rate_limit_error" }), "RateLimit", "rate", true],
  [
    undefined,
    message("m", { type: "invalid_request_error", code: "tool_use_failed" }),
    "BadRequest",
    "invalid_request",
    false,
  ],
  [undefined, message("m", { type: "authentication_error" }), "Authorization", "auth", false],
  [undefined, message("m", { type: "server_error" }), "ServerUnavailable", "server", true],
  [undefined, message("m", { status: "RESOURCE_EXHAUSTED" }), "RateLimit", "rate", true],
  [undefined, message("odd"), "ServerUnavailable", "server", true],
];

for (const [status, body, error, reason, retryable] of rows) {
  test(`${status ?? "in a stream"} ${JSON.stringify(body)} is ${reason}`, () => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    expect(failureError({ rows: [] }, { status, headers: {}, text })).toMatchObject({
      name: `Invoke${error}Error`,
      reason,
      retryable,
    });
  });
}
