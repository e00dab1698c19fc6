import { expect, test } from "vitest";
import { InvokeConnectionError, InvokeServerUnavailableError } from "../../../runtime/core/error.ts";
import type { ErrorTable } from "../../../runtime/core/error-table.ts";
import { failureError } from "../../../runtime/core/failure.ts";

const none: ErrorTable = { rows: [] };
const at = (status: number | undefined, body: unknown, headers: Record<string, string> = {}, table = none) =>
  failureError(table, { status, headers, text: typeof body === "string" ? body : JSON.stringify(body) });

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
    code: "model_not_found",
  });
});

test("asks the protocol's rows first", () => {
  const table: ErrorTable = {
    rows: [{ status: [400, 418], code: /^(odd|strange)$/i, reason: "conflict" }],
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
  ["", "HTTP 502: no message"],
  [{}, "HTTP 502: no message"],
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

test("takes the delay of a header before that of the body", () => {
  const table: ErrorTable = { rows: [], retryAfterMs: () => 48_000 };
  expect(at(429, {}, {}, table).retryAfterMs).toBe(48_000);
  expect(at(429, {}, { "retry-after": "3" }, table).retryAfterMs).toBe(3000);
});

test("an error is the one of its reason, unless the row says which", () => {
  const row = { status: 418, reason: "timeout" } as const;
  expect(at(418, {}, {}, { rows: [row] })).toBeInstanceOf(InvokeServerUnavailableError);
  expect(at(418, {}, {}, { rows: [{ ...row, error: InvokeConnectionError }] })).toBeInstanceOf(InvokeConnectionError);
});

test("gives the table what is not JSON, too, with the headers", () => {
  const table: ErrorTable = { rows: [], read: (body, headers) => ({ code: `${String(body)} ${headers["x-kind"]}` }) };
  expect(at(500, "<html>", { "x-kind": "odd" }, table).code).toBe("undefined odd");
});
