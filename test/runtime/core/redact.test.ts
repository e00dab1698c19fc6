import { inspect } from "node:util";
import { expect, test } from "vitest";
import { invokeError } from "../../../runtime/core/error.ts";
import { redactData, redactError, redactHeaders, redactText } from "../../../runtime/core/redact.ts";

const secret = 'sk/ab"c+d=';

test("replaces a secret as it is, in a URL and in JSON", () => {
  for (const form of [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret),
    new URLSearchParams({ a: secret }).toString(),
  ]) {
    expect(redactText(`a ${form} b`, [secret])).toMatch(/\[redacted\]/);
    expect(redactText(`a ${form} b`, [secret])).not.toMatch(/sk(\/|%2F)ab/);
  }
});

test("leaves nothing of a secret that holds another one, and ordinary words alone", () => {
  expect(redactText("abcdefgh abcd", ["abcd", "abcdefgh"])).toBe("[redacted] [redacted]");
  expect(redactText("an apple", ["a", "", "an "])).toBe("an apple");
});

test("replaces tokens and keys that it was not told of", () => {
  expect(redactText("Authorization: Bearer abc.def-123456", [])).toBe("Authorization: Bearer [redacted]");
  expect(redactText("GET https://x/y?key=abc123&alt=sse", [])).toBe("GET https://x/y?key=[redacted]&alt=sse");
});

test("replaces headers that carry credentials, and no others", () => {
  const hidden = [
    "authorization",
    "proxy-authorization",
    "x-api-key",
    "api-key",
    "x-goog-api-key",
    "cookie",
    "set-cookie",
    "x-amz-security-token",
    "ocp-apim-subscription-key",
  ];
  for (const name of hidden) expect(redactHeaders({ [name]: "v" }, [])).toEqual({ [name]: "[redacted]" });
  const shown = { "x-ratelimit-remaining-tokens": "5", "content-type": "a/b", "anthropic-version": "1" };
  expect(redactHeaders(shown, [])).toEqual(shown);
});

test("redacts URLs and plain data", () => {
  expect(redactText("https://u:p@h/x?key=abc&a=1&token=t", [])).toBe(
    "https://[redacted]@h/x?key=[redacted]&a=1&token=[redacted]",
  );
  const clean = { a: [1, { b: "x" }], bytes: new Uint8Array(3) };
  expect(redactData(clean, [secret])).toBe(clean);
  expect(redactData({ a: [`x ${secret}`], [secret]: 1 }, [secret])).toEqual({ a: ["x [redacted]"], "[redacted]": 1 });
  const loop: Record<string, unknown> = {};
  loop["self"] = loop;
  expect(() => redactData(loop, [secret])).not.toThrow();
});

test("redacts an error with all its causes, and leaves foreign errors as they are", () => {
  const foreign = Object.assign(
    new TypeError(`to ${secret}`, { cause: new AggregateError([new Error(`and ${secret}`)], secret) }),
    { code: "E1", at: { key: secret } },
  );
  const error = invokeError(`failed ${secret}`, {
    reason: "reset",
    cause: foreign,
    requestId: secret,
    partial: { text: secret },
  });
  expect(redactError(error, [secret])).toBe(error);
  const text = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + error.stack;
  expect(text).not.toContain("sk/ab");
  expect(error).toMatchObject({
    name: "InvokeConnectionError",
    message: "failed [redacted]",
    cause: { name: "TypeError", code: "E1" },
  });
  expect(foreign.message).toContain(secret);
  const plain = new Error("plain");
  expect(redactError(invokeError("x", { reason: "reset", cause: plain }), [secret]).cause).toBe(plain);
});

test("redacts errors inside plain data, and ends where data holds itself", () => {
  const holder: Record<string, unknown> = { error: new Error(secret) };
  holder["left"] = holder["right"] = { holder };
  const clean = redactData(holder, [secret]);
  expect(inspect(clean, { depth: 20, showHidden: true })).not.toContain("sk/ab");
  expect(clean).toMatchObject({ error: { message: "[redacted]" }, left: { holder: "[redacted]" } });
});
