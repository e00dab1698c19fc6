import { expect, test } from "vitest";
import { invokeError } from "../../../runtime/core/error.ts";
import { retryDelay } from "../../../runtime/http/retry.ts";

const retries = { max: 5, baseMs: 100, capMs: 1000, retryAfterCapMs: 5000 };
const slow = (retryAfterMs?: number) => invokeError("slow", { reason: "rate", retryAfterMs });

test("waits longer each time, up to the cap, with full jitter", () => {
  for (const [failed, most] of [
    [1, 100],
    [2, 200],
    [3, 400],
    [4, 800],
    [5, 1000],
  ] as const) {
    const delays = Array.from({ length: 200 }, () => retryDelay(slow(), failed, retries, Infinity)!);
    expect(Math.max(...delays)).toBeLessThanOrEqual(most);
    expect(Math.max(...delays)).toBeGreaterThan(most * 0.8);
    expect(Math.min(...delays)).toBeLessThan(most * 0.2);
  }
  expect(retryDelay(slow(), 6, retries, Infinity)).toBeUndefined();
});

test("waits as long as the provider asks, or not at all", () => {
  expect(retryDelay(slow(3000), 1, retries, Infinity)).toBe(3000);
  expect(retryDelay(slow(6000), 1, retries, Infinity)).toBeUndefined();
  expect(retryDelay(slow(3000), 1, retries, 2000)).toBeUndefined();
});

test("does not retry what cannot pass", () => {
  expect(retryDelay(invokeError("no", { reason: "invalid_request" }), 1, retries, Infinity)).toBeUndefined();
  expect(retryDelay(new DOMException("x", "AbortError"), 1, retries, Infinity)).toBeUndefined();
});
