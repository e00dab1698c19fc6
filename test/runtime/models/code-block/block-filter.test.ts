import { describe, expect, test } from "vitest";
import { blockFilter, textFilter } from "../../../../runtime/models/code-block/block-filter.ts";

const fence = "```";

describe("an answer that goes on inside the block", () => {
  test.each([
    ["text is kept", ['{"a":', " 1}"], '{"a": 1}'],
    ["a fence goes, with what follows up to the white space", [`{"a": 1}\n${fence}`], '{"a": 1}\n'],
    ["a fence and its language go", [`x${fence}json\n{}`], "x{}"],
    ["the white space that ends the skipping goes too", [`a${fence}b c`], "ac"],
    ["next line is white space", [`a${fence}b\x85c`], "ac"],
    ["a fence may come in pieces", ["a`", "`", "`json", "\nb"], "ab"],
    ["one and two backticks are text", ["a`b``c"], "a`b``c"],
    ["what waits at the end is lost", ["a``"], "a"],
    ["four backticks are a fence and skipped text", [`a${fence}\`b c`], "ac"],
  ])("%s", (_, pieces, kept) => {
    expect(pieces.map(textFilter(false)).join("")).toBe(kept);
  });
});

describe("an answer that opens a block of its own", () => {
  test.each([
    ["the block's content is kept", [`${fence}json\n{"a": 1}\n${fence}`], '{"a": 1}\n'],
    ["what follows is dropped", [`${fence}\na\n${fence} Here you are.`], "a\n"],
    ["a second block is dropped", [`${fence}\na\n${fence}\n${fence}\nb\n${fence}`], "a\n"],
    ["what comes before is dropped", [`\`Sure\`: ${fence}xml\n<a/>`], "<a/>"],
    ["fences may come in pieces", ["`", "``js", "on", "\n{", "}``", "`", "x"], "{}"],
    ["one and two backticks inside are text", [`${fence}\na\`b\`\`c${fence}`], "a`b``c"],
  ])("%s", (_, pieces, kept) => {
    expect(pieces.map(textFilter(true)).join("")).toBe(kept);
  });
});

describe("the deltas of an answer", () => {
  const text = (it: string) => ({ type: "text", text: it }) as const;

  test("have each text emptied, and what is left of it behind", () => {
    expect(blockFilter()([text("{}"), text(fence), text("")])).toEqual([text(""), text("{}"), text(""), text("")]);
  });

  test("tell by the first one whether the answer opens the block", () => {
    expect(blockFilter()([text("`"), text("``\na")])).toEqual([text(""), text(""), text("a")]);
    const thought = { type: "reasoning", text: "`" } as const;
    expect(blockFilter()([thought, text("`a")])).toEqual([thought, text(""), text("`a")]);
  });
});
