import { expect, test } from "vitest";
import { readFlag, readNumber, readText, readWholeNumber } from "../../../generator/schema/lax.ts";

const refused = undefined;
const bytes = (text: string) => new TextEncoder().encode(text);

test.each<[unknown, string | undefined]>([
  ["", ""],
  [" a ", " a "],
  [bytes("é"), "é"],
  [new Uint8Array([0xff]), refused],
  [4, refused],
  [true, refused],
  [null, refused],
  [[], refused],
  [new Date(0), refused],
])("text from %o", (value, expected) => expect(readText(value)).toBe(expected));

test.each<[unknown, boolean | undefined]>([
  [true, true],
  [0, false],
  [1n, true],
  ["yEs", true],
  ["off", false],
  ["1", true],
  ["n", false],
  [2, refused],
  [0.5, refused],
  [" true", refused],
  ["01", refused],
  ["oﬀ", refused],
  ["constructor", refused],
  [null, refused],
])("a flag from %o", (value, expected) => expect(readFlag(value)).toBe(expected));

test.each<[unknown, number | undefined]>([
  [2, 2],
  [true, 1],
  [2n ** 70n, 2 ** 70],
  [" 1_0 ", 10],
  ["+01", 1],
  ["1.00", 1],
  [1.5, refused],
  ["1.5", refused],
  ["1.", refused],
  ["1e2", refused],
  ["1__0", refused],
  ["", refused],
  [Infinity, refused],
  [2 ** 63, refused],
  [10n ** 400n, refused],
  [null, refused],
])("a whole number from %o", (value, expected) => expect(readWholeNumber(value)).toBe(expected));

test.each<[unknown, number | undefined]>([
  [1.5, 1.5],
  [true, 1],
  [2n ** 70n, 2 ** 70],
  ["1e5", 100000],
  [" 1_0.5 ", refused],
  ["1_0.5", 10.5],
  [".5", 0.5],
  ["1.", 1],
  ["-inf", -Infinity],
  ["Infinity", Infinity],
  ["NaN", NaN],
  ["\u00851", 1],
  ["\ufeff1", refused],
  ["１", refused],
  ["1,0", refused],
  ["0x10", refused],
  ["", refused],
  [10n ** 400n, refused],
  [[], refused],
])("a number from %o", (value, expected) => expect(readNumber(value)).toBe(expected));
