import { expect, it } from "vitest";
import type { Path } from "../../../generator/diagnostic.ts";
import { locate } from "../../../generator/read/locate.ts";
import { parseDocument } from "../../../generator/read/parse.ts";

const text = `rules: &rules
  - name: top_p
    default: 3.0
  - name: "x"
copy: *rules
merged:
  <<: [{a: 1}, {a: 2, b: 3}]
  c: 4
twice: 1
twice: 22
empty:
block: |
  one
  two

12: {}
last: end
`;

const document = parseDocument({
  folder: "specs",
  file: "card.yaml",
  text: `root:\n${text.replace(/^(?=.)/gm, "  ")}`,
}).document!;

function found(path: Path, part?: "key" | "value"): string {
  const { start, end } = locate(document, path, part);
  return document.text.slice(start.offset, end.offset);
}

it.each<readonly [Path, string, string]>([
  [["rules", 0, "default"], "default", "3.0"],
  [["rules", 1], 'name: "x"', 'name: "x"'],
  [["rules", 1, "name"], "name", '"x"'],
  [["copy"], "copy", "*rules"],
  [["copy", 0, "name"], "name", "top_p"],
  [["merged", "a"], "a", "1"],
  [["merged", "b"], "b", "3"],
  [["merged", "c"], "c", "4"],
  [["twice"], "twice", "22"],
  [["empty"], "empty", "empty"],
  [["block"], "block", "|\n    one\n    two"],
  [["12"], "12", "{}"],
  // Nearest ancestors of what is not there.
  [["last", "none"], "last", "end"],
  [["rules", 1, "none", 3], 'name: "x"', 'name: "x"'],
  [["rules", "length"], "rules", 'name: top_p\n      default: 3.0\n    - name: "x"'],
])("%j", (path, key, value) => {
  expect(found(["root", ...path], "key")).toBe(key);
  expect(found(["root", ...path]).replace(/^- /, "")).toBe(value);
});

it("gives lines and columns from 1, and offsets from 0", () => {
  expect(locate(document, ["root", "rules", 0, "default"])).toEqual({
    start: { line: 4, column: 16, offset: 55 },
    end: { line: 4, column: 19, offset: 58 },
  });
});

it("takes the second of two equal keys", () => expect(locate(document, ["root", "twice"], "key").start.line).toBe(11));

it("gives the start of an empty file for any path", () => {
  const empty = parseDocument({ folder: "specs", file: "empty.yaml", text: "" }).document!;
  expect(locate(empty, ["a", 1])).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
  });
});
