import { expect, test } from "vitest";
import { joinBytes } from "../../../runtime/core/join-bytes.ts";

test("chunks are joined in order", () => {
  expect([...joinBytes([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])]).toEqual([1, 2, 3]);
});
