import { expect, test } from "vitest";
import { parseDocument } from "../../../generator/read/parse.ts";
import { removeEarlierKeys } from "../../../generator/lint/duplicate-key.ts";
import { applyEdits } from "../../../generator/lint/edit.ts";
import { lintExample } from "./example.ts";

/** A file as `--fix` leaves it: mended until there is nothing left to mend. */
function fixed(files: Readonly<Record<string, string>>, path: string): string {
  const fix = lintExample(files).fixes.find(({ file }) => file === path);
  const text = files[path] ?? "";
  return fix === undefined ? text : fixed({ ...files, [path]: fix.apply(text) }, path);
}

test("all that can be mended in a file is mended, and its comments stay", () => {
  const path = "acme/models/llm/rocket.yaml";
  const text = [
    "\ufeff# the rocket",
    "model: rocket",
    "model_type: llm",
    "deprecated: true",
    "deprecated: false # for now",
    "model_properties:",
    "  mode: chat",
    "  context_size: 8192 # tokens",
    "pricing:",
    "  # a million tokens",
    "  input: 0.50    # with its zero",
    "  unit: '0.000001'",
    "  currency: 'RMB'   # yuan",
    "",
  ];
  expect(fixed({ [path]: text.join("\r\n") }, path)).toBe(
    [
      "# the rocket",
      "model: rocket",
      "model_type: llm",
      "deprecated: false # for now",
      "model_properties:",
      "  mode: chat",
      "  context_size: 8192 # tokens",
      "pricing:",
      "  # a million tokens",
      '  input: "0.50"    # with its zero',
      "  unit: '0.000001'",
      "  currency: 'CNY'   # yuan",
      "",
    ].join("\n"),
  );
});

test("a position file gets its entries back, with the comments between them", () => {
  const path = "acme/models/llm/_position.yaml";
  const models = Object.fromEntries(["a", "b", "c"].map((id) => [`acme/models/llm/${id}.yaml`, `model: ${id}\n`]));
  expect(fixed({ ...models, [path]: "- a\n  - b\n  - c\n" }, path)).toBe("- a\n- b\n- c\n");
  expect(fixed({ ...models, [path]: "# first\n- A # upper\n- b\n- c\n" }, path)).toBe(
    "# first\n- a # upper\n- b\n- c\n",
  );
});

test("an entry that could mean two models, or one that is named already, is left to a person", () => {
  const path = "acme/models/llm/_position.yaml";
  const models = { "acme/models/llm/1.yaml": "model: x/rocket\n", "acme/models/llm/2.yaml": "model: y/rocket\n" };
  expect(fixed({ ...models, [path]: "- rocket\n" }, path)).toBe("- rocket\n");
  expect(fixed({ ...models, [path]: "- rocket\n- y/rocket\n" }, path)).toBe("- x/rocket\n- y/rocket\n");
  expect(fixed({ ...models, [path]: "- rocket\n- y/rocket\n- x/rocket\n" }, path)).toBe(
    "- rocket\n- y/rocket\n- x/rocket\n",
  );
});

test("an earlier entry of a key goes with all its lines, unless something would be lost with it", () => {
  const mended = (text: string): string => {
    const { document, diagnostics } = parseDocument({ folder: "specs", file: "a.yaml", text });
    return applyEdits(text, removeEarlierKeys(document!, { span: diagnostics[0]!.span }));
  };
  expect(mended("a:\n  x: 1\n  y: 2\nb: 1\na: 3\n")).toBe("b: 1\na: 3\n");
  expect(mended("- a: 1\n  b: 2\n  b: 3\n")).toBe("- a: 1\n  b: 3\n");
  expect(mended("a: |\n  text\nb: 1\na: 3")).toBe("b: 1\na: 3");
  for (const text of ["a: 1 # one\na: 2\n", "{ a: 1, a: 2 }\n", "a: &x 1\na: *x\n", "- a: 1\n  a: 2\n"])
    expect(mended(text)).toBe(text);
});
