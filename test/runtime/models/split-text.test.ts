import fc from "fast-check";
import { expect, test } from "vitest";
import { splitText } from "../../../runtime/models/split-text.ts";

test.each([
  ["at the ends of sentences", "One. Two! Three?", 10, ["One. Two! ", "Three?"]],
  ["behind closing quotes", "He said “No.” She left.", 15, ["He said “No.” ", "She left."]],
  ["at CJK marks, which need no space", "你好。再见！走了。", 6, ["你好。再见！", "走了。"]],
  ["at line breaks", "One\nTwo\nThree", 8, ["One\nTwo\n", "Three"]],
  ["at words, where a sentence is too long", "one two three four", 9, ["one two ", "three ", "four"]],
  ["anywhere, where a word is too long", "abcdefgh", 3, ["abc", "def", "gh"]],
  ["not inside a character", "a😀😀", 2, ["a", "😀", "😀"]],
  ["not at all, where it is short", "One. Two.", 100, ["One. Two."]],
])("%s", (_, text, limit, pieces) => {
  expect(splitText(text, limit)).toEqual(pieces);
});

test("nothing is lost but white space at the end, and no piece is too long", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "!", "。", "\n", '"') }),
      fc.integer({ min: 2, max: 20 }),
      (text, limit) => {
        const pieces = splitText(text, limit);
        expect(pieces.join("").trimEnd()).toBe(text.trimEnd());
        expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(limit);
      },
    ),
  );
});
