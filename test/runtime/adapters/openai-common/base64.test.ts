import { expect, test } from "vitest";
import { decodeBase64, encodeBase64, joinBytes } from "../../../../runtime/adapters/openai-common/base64.ts";

test.each([0, 1, 2, 3, 4, 24_575, 24_576, 24_577, 100_000])("%i bytes there and back", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
  const text = encodeBase64(bytes);
  expect(text).toBe(Buffer.from(bytes).toString("base64"));
  expect(Buffer.from(decodeBase64(text)!).equals(bytes)).toBe(true);
});

test("what is not base64 is undefined", () => {
  expect(decodeBase64("a*b")).toBeUndefined();
});

test("chunks are joined in order", () => {
  expect([...joinBytes([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])]).toEqual([1, 2, 3]);
});
