import { expect, test } from "vitest";
import { checkPositionObject } from "../../../generator/schema/check.ts";
import { problems } from "./problems.ts";

test.each<[unknown, string[]]>([
  [
    ["a", " b ", ""],
    ["a", " b ", ""],
  ],
  [[], []],
  [null, []],
])("%j", (data, entity) => expect(checkPositionObject(data)).toEqual({ entity, diagnostics: [] }));

test.each<[unknown, string]>([
  [["a", 4.5], "format/type [1]"],
  [{ a: 1 }, "format/type "],
  ["a", "format/type "],
])("%j is refused", (data, expected) => expect(problems(checkPositionObject(data))).toBe(expected));
