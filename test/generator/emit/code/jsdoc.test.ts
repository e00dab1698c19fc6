import { expect, test } from "vitest";
import { jsdoc } from "../../../../generator/emit/code/jsdoc.ts";

test("what is invisible leaves no space at the end of a line", () => {
  const words = "word ".repeat(23).trim();
  const lines = jsdoc(0, [`${words} \u200b 1.50 in per 1M tokens.`]).split("\n");
  expect(lines).toEqual(["/**", ` * ${words}`, " * 1.50 in per 1M tokens.", " */", ""]);
});

test("a comment cannot be ended by what stands in it, nor by what is left of that", () => {
  expect(jsdoc(0, ["*/ *\u200b/ @a"])).toBe("/** *\\/ *\\/ \\@a */\n");
});
