import { expect, test } from "vitest";
import { decodeBase64, encodeBase64 } from "../../../../runtime/adapters/common/base64.ts";

test.each([
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foob", "Zm9vYg=="],
])("%j is %j (RFC 4648 §10)", (text, base64) => {
  expect(encodeBase64(new TextEncoder().encode(text))).toBe(base64);
  expect(new TextDecoder().decode(decodeBase64(base64))).toBe(text);
});

test.each([0, 1, 2, 3, 4, 24_576, 100_000])("%i bytes there and back, as Node writes them", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
  const text = encodeBase64(bytes);
  expect(text).toBe(Buffer.from(bytes).toString("base64"));
  expect(Buffer.from(decodeBase64(text)!).equals(bytes)).toBe(true);
});

test("a view into a larger buffer", () => {
  const bytes = Uint8Array.from({ length: 5_001 }, (_, at) => at % 256).subarray(1);
  expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
});

test("what is not base64 is undefined", () => {
  expect(decodeBase64("a*b")).toBeUndefined();
});
