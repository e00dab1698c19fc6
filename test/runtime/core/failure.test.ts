import { expect, test } from "vitest";
import type { ErrorTable } from "../../../runtime/core/error-table.ts";
import { failureError } from "../../../runtime/core/failure.ts";

const none: ErrorTable = { rows: [] };
const at = (status: number | undefined, body: unknown, headers: Record<string, string> = {}, table = none) =>
  failureError(
    table,
    { status, headers, text: typeof body === "string" ? body : JSON.stringify(body) },
    { provider: "p", model: "m" },
  );

test("carries what the answer says", () => {
  const body = { error: { message: " No. ", type: "invalid_request_error", code: "model_not_found" } };
  expect(at(404, body, { "x-request-id": "r", "retry-after": "2" })).toMatchObject({
    name: "InvokeBadRequestError",
    message: "No.",
    reason: "model_not_found",
    retryable: false,
    status: 404,
    requestId: "r",
    retryAfterMs: 2000,
    provider: "p",
    model: "m",
    code: "model_not_found",
  });
});

test("asks the protocol's rows first", () => {
  const table: ErrorTable = {
    rows: [
      {
        status: [400, 418],
        code: /odd|strange/,
        verdict: { error: "InvokeServerUnavailableError", reason: "conflict" },
      },
    ],
    read: (body) => ({ code: (body as { my: string }).my, message: "mine" }),
    retryAfterMs: () => 7,
  };
  expect(at(418, { my: "ODD" }, {}, table)).toMatchObject({ reason: "conflict", message: "mine", retryAfterMs: 7 });
  expect(at(418, { my: "oddly" }, {}, table).reason).toBe("invalid_request");
});

const messages: readonly [body: unknown, message: string][] = [
  [{ error: "text" }, "text"],
  [{ error: { message: "inner" }, message: "outer" }, "inner"],
  [{ message: "outer" }, "outer"],
  [{ Message: "AWS" }, "AWS"],
  [{ detail: "detail" }, "detail"],
  [{ detail: [{ loc: ["body"], msg: "m" }] }, '[{"loc":["body"],"msg":"m"}]'],
  [{ message: { detail: 1 } }, '{"detail":1}'],
  [{ base_resp: { status_code: 1002, status_msg: "rate limit" } }, "rate limit"],
  [{ type: "response.failed", response: { error: { code: "server_error", message: "failed" } } }, "failed"],
  [[{ error: { message: "in a list" } }], "in a list"],
  [{ errors: [{ message: "first" }] }, "first"],
  ["<html>bad gateway</html>", "HTTP 502: <html>bad gateway</html>"],
  ["", "HTTP 502 without a message"],
  [{}, "HTTP 502 without a message"],
  ["null", "HTTP 502: null"],
];
test("finds the message wherever it is", () => {
  for (const [body, message] of messages) expect(at(502, body).message, JSON.stringify(body)).toBe(message);
  expect(at(502, "x".repeat(9000)).message.length).toBeLessThan(2100);
});

test("takes the status that an error object names, where the answer has none", () => {
  expect(at(200, { error: { code: 429, message: "m" } })).toMatchObject({
    reason: "rate",
    status: 200,
    code: undefined,
  });
  expect(at(undefined, { error: { code: "503", message: "m" } })).toMatchObject({ reason: "overloaded", status: 503 });
  expect(at(undefined, { error: { code: 7, message: "m" } })).toMatchObject({
    reason: "server",
    status: undefined,
    code: "7",
  });
});

test("finds the request id in the body, where no header has it", () => {
  expect(at(400, { type: "error", error: { message: "m" }, request_id: "req_1" }).requestId).toBe("req_1");
  expect(at(400, { message: "m" }, { "x-amzn-requestid": "aws" }).requestId).toBe("aws");
});

test("reads Google's delay from the body, the header first", () => {
  const body = {
    error: {
      code: 429,
      message: "m",
      details: [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "48s" }],
    },
  };
  expect(at(429, body).retryAfterMs).toBe(48_000);
  expect(at(429, body, { "retry-after": "3" }).retryAfterMs).toBe(3000);
});
