import { expect, test } from "vitest";
import { InvokeConnectionError } from "../../../runtime/core/error.ts";
import { connectionError } from "../../../runtime/http/connection-error.ts";

const failed = (code: string): TypeError =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });

const codes: Record<string, string> = {
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  ECONNREFUSED: "connect",
  EHOSTUNREACH: "connect",
  ENETUNREACH: "connect",
  ConnectionRefused: "connect",
  ECONNRESET: "reset",
  EPIPE: "reset",
  UND_ERR_SOCKET: "reset",
  HPE_INVALID_CONSTANT: "reset",
  ConnectionClosed: "reset",
  CERT_HAS_EXPIRED: "tls",
  ERR_TLS_CERT_ALTNAME_INVALID: "tls",
  DEPTH_ZERO_SELF_SIGNED_CERT: "tls",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "tls",
  ERR_SSL_WRONG_VERSION_NUMBER: "tls",
  EPROTO: "tls",
  ETIMEDOUT: "connect_timeout",
  UND_ERR_CONNECT_TIMEOUT: "connect_timeout",
  UND_ERR_HEADERS_TIMEOUT: "connect_timeout",
  UND_ERR_BODY_TIMEOUT: "idle_timeout",
};
for (const [code, reason] of Object.entries(codes)) {
  test(`${code} is ${reason}`, () => {
    const error = connectionError(failed(code), "request");
    expect(error).toBeInstanceOf(InvokeConnectionError);
    expect(error).toMatchObject({ reason, code, retryable: reason !== "tls", cause: { message: "fetch failed" } });
  });
}

test("looks into the addresses that were tried", () => {
  const each = ["ECONNREFUSED", "ECONNREFUSED"].map((code) => Object.assign(new Error("x"), { code }));
  expect(connectionError(new TypeError("fetch failed", { cause: new AggregateError(each) }), "request").reason).toBe(
    "connect",
  );
});

test("reads messages where there is no code, and knows nothing else than that it failed", () => {
  expect(connectionError(new TypeError("terminated"), "body").reason).toBe("reset");
  expect(
    connectionError(new TypeError("error sending request: dns error: failed to lookup address"), "request").reason,
  ).toBe("dns");
  expect(connectionError(new TypeError("Failed to fetch"), "request").reason).toBe("connect");
  expect(connectionError(new TypeError("Load failed"), "body").reason).toBe("reset");
  expect(connectionError("odd", "request").reason).toBe("connect");
});

test.each([
  ["connect", "error sending request: client error (Connect): tcp connect error: Connection refused (os error 111)"],
  ["connect", "Unable to connect. Is the computer able to access the url?"],
  ["connect_timeout", "error sending request: client error (Connect): tcp connect error: Operation timed out"],
  ["reset", "Client network socket disconnected before secure TLS connection was established"],
  ["reset", "error sending request: connection closed before message completed"],
  ["tls", "error sending request: client error (Connect): invalid peer certificate: UnknownIssuer"],
])("%s: %s", (reason, message) => {
  expect(connectionError(new TypeError(message), "request").reason).toBe(reason);
});

test("ends a chain of causes that never ends", () => {
  const error = new Error("round");
  error.cause = error;
  expect(connectionError(error, "request").reason).toBe("connect");
});

test("calls a stream truncated when the peer hung up, reset when it was reset", () => {
  expect(
    connectionError(
      new TypeError("terminated", { cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }) }),
      "stream",
    ).reason,
  ).toBe("stream_truncated");
  expect(connectionError(failed("ECONNRESET"), "stream").reason).toBe("reset");
});
