import { expect, test } from "vitest";
import { openaiErrors } from "../../../../runtime/adapters/openai-common/errors.ts";
import { failureError } from "../../../../runtime/core/failure.ts";

test.each([
  [401, { message: "Bad key", code: "invalid_api_key" }, "InvokeAuthorizationError", "auth"],
  [404, { message: "No such model", code: "model_not_found" }, "InvokeBadRequestError", "model_not_found"],
  [400, { message: "Gone", code: "model_decommissioned" }, "InvokeBadRequestError", "model_not_found"],
  [400, { message: "Too long", code: "context_length_exceeded" }, "InvokeBadRequestError", "context_length"],
  [400, { message: "No", code: "content_filter" }, "InvokeBadRequestError", "content_filter"],
  [
    400,
    { message: "Unsupported value: 'x'", code: "unsupported_value" },
    "InvokeBadRequestError",
    "unsupported_parameter",
  ],
  [429, { message: "Slow down", code: "rate_limit_exceeded" }, "InvokeRateLimitError", "rate"],
  [429, { message: "Pay", code: "insufficient_quota" }, "InvokeRateLimitError", "quota"],
  [498, { message: "Flex tier is full", code: "capacity_exceeded" }, "InvokeRateLimitError", "capacity"],
  [402, { message: "Insufficient Balance", code: "invalid_request_error" }, "InvokeRateLimitError", "quota"],
  [503, { message: "Busy", type: "server_error", code: null }, "InvokeServerUnavailableError", "overloaded"],
] as const)("%i %j", (status, error, name, reason) => {
  expect(failureError(openaiErrors, { status, headers: {}, text: JSON.stringify({ error }) })).toMatchObject({
    name,
    reason,
    message: error.message,
  });
});
