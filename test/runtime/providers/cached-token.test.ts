import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tokenCache } from "../../../runtime/providers/cached-token.ts";

const use = { refresh: false };
const minute = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Gives token after token, each good for ten minutes. */
function issuer() {
  const ask = vi.fn(async () => {
    const value = `t${ask.mock.calls.length}`;
    await Promise.resolve();
    return { value, expiresAt: Date.now() + 10 * minute };
  });
  return ask;
}

test("a token is asked for once a key, and anew before it expires", async () => {
  const tokens = tokenCache();
  const ask = issuer();
  expect(await tokens("a", use, ask)).toBe("t1");
  expect(await tokens("a", use, ask)).toBe("t1");
  expect(await tokens("b", use, ask)).toBe("t2");
  vi.advanceTimersByTime(8.9 * minute);
  expect(await tokens("a", use, ask)).toBe("t1");
  vi.advanceTimersByTime(0.2 * minute);
  expect(await tokens("a", use, ask)).toBe("t3");
});

test("a token that was refused is replaced", async () => {
  const tokens = tokenCache();
  const ask = issuer();
  await tokens("a", use, ask);
  expect(await tokens("a", { refresh: true }, ask)).toBe("t2");
  expect(await tokens("a", use, ask)).toBe("t2");
});

test("who asks meanwhile waits for the same token", async () => {
  const tokens = tokenCache();
  const ask = issuer();
  expect(await Promise.all([tokens("a", use, ask), tokens("a", { refresh: true }, ask)])).toEqual(["t1", "t1"]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("a failure is not kept", async () => {
  const tokens = tokenCache();
  const failing = () => Promise.reject(new Error("no"));
  await expect(tokens("a", use, failing)).rejects.toThrow("no");
  expect(await tokens("a", use, issuer())).toBe("t1");
});

test("any value can be kept, and not too many", async () => {
  const tokens = tokenCache<{ readonly id: number }>();
  const ask = vi.fn(async () => ({ value: { id: ask.mock.calls.length }, expiresAt: Date.now() + 10 * minute }));
  for (let key = 0; key < 101; key += 1) await tokens(String(key), use, ask);
  expect(await tokens("100", use, ask)).toEqual({ id: 101 });
  expect(await tokens("0", use, ask)).toEqual({ id: 102 });
});
