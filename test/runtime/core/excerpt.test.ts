import { expect, test } from "vitest";
import { excerpt } from "../../../runtime/core/excerpt.ts";

test.each([
  ["short", 5, "short"],
  ["", 0, ""],
  ["one two three", 9, "one two …"],
  ["key sk-test/0123+45= is wrong", 12, "key …"],
  ['{"key":"sk-0123456789"}', 12, '{"key":"…'],
  ["sk-0123456789", 5, "…"],
])("%j up to %i", (text, most, expected) => {
  expect(excerpt(text, most)).toBe(expected);
});
