import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../../../../runtime/adapters/anthropic-common/base64.ts";

test.each([
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foob", "Zm9vYg=="],
])("%j is %j (RFC 4648 §10)", (text, base64) => {
  expect(toBase64(new TextEncoder().encode(text))).toBe(base64);
  expect(new TextDecoder().decode(fromBase64(base64))).toBe(text);
});

test("all bytes come back, from a view into a larger buffer too", () => {
  const bytes = Uint8Array.from({ length: 5_001 }, (_, at) => at % 256).subarray(1);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});
