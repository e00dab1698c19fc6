import { expect, test } from "vitest";
import { retryAfterMs } from "../../../runtime/core/retry-after.ts";

test("reads seconds, milliseconds and dates", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  expect(retryAfterMs({})).toBeUndefined();
  expect(retryAfterMs({ "retry-after": "20" })).toBe(20_000);
  expect(retryAfterMs({ "retry-after": "0.5" })).toBe(500);
  expect(retryAfterMs({ "retry-after": "20", "retry-after-ms": "1500" })).toBe(1500);
  expect(retryAfterMs({ "retry-after": "1", "retry-after-ms": "0" })).toBe(1000);
  expect(retryAfterMs({ "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }, now)).toBe(30_000);
  expect(retryAfterMs({ "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }, now + 60_000)).toBe(0);
  expect(retryAfterMs({ "retry-after": "soon" })).toBeUndefined();
  expect(retryAfterMs({ "retry-after": "-3" })).toBe(0);
});

test("measures a date against the server's own clock", () => {
  const headers = { "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT", date: "Thu, 01 Jan 2026 00:00:10 GMT" };
  expect(retryAfterMs(headers, 0)).toBe(20_000);
});
