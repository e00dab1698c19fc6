import { expect, test } from "vitest";
import { bedrockErrors } from "../../../../runtime/adapters/bedrock-common/errors.ts";
import { failureError } from "../../../../runtime/core/failure.ts";

const failed = (status: number | undefined, headers: Record<string, string>, body: object = { message: "m" }) =>
  failureError(bedrockErrors, { status, headers, text: JSON.stringify(body) });

test.each([
  [400, "ThrottlingException:http://internal", "m", "InvokeRateLimitError", "rate"],
  [429, "ThrottlingException", "Too many tokens per day", "InvokeRateLimitError", "quota"],
  [400, "ValidationException", "m", "InvokeBadRequestError", "invalid_request"],
  [400, "ValidationException", "On-demand throughput isn't supported", "InvokeBadRequestError", "model_not_found"],
  [400, "ServiceQuotaExceededException", "m", "InvokeRateLimitError", "quota"],
  [403, "AccessDeniedException", "m", "InvokeAuthorizationError", "permission"],
  [403, "AccessDeniedException", "Authentication failed", "InvokeAuthorizationError", "auth"],
  [403, "UnrecognizedClientException", "m", "InvokeAuthorizationError", "auth"],
  [404, "ResourceNotFoundException", "m", "InvokeBadRequestError", "model_not_found"],
  [408, "ModelTimeoutException", "m", "InvokeServerUnavailableError", "timeout"],
  [424, "ModelErrorException", "m", "InvokeServerUnavailableError", "server"],
  [429, "ModelNotReadyException", "m", "InvokeServerUnavailableError", "overloaded"],
])("%i %s: %s", (status, type, message, name, reason) => {
  expect(failed(status, { "x-amzn-errortype": type }, { message })).toMatchObject({ name, reason });
});

test("reads the name of an exception inside a stream, and in a body", () => {
  expect(failed(undefined, { ":exception-type": "throttlingException" }).reason).toBe("rate");
  expect(failed(undefined, { ":exception-type": "validationException" }).reason).toBe("invalid_request");
  expect(failed(undefined, { ":error-code": "internalServerException" }).reason).toBe("server");
  expect(failed(400, {}, { __type: "com.amazon#ExpiredTokenException", message: "m" })).toMatchObject({
    reason: "auth",
    code: "ExpiredTokenException",
  });
});
