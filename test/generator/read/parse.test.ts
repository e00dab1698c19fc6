import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../generator/read/parse.ts";

function read(text: string) {
  return parseDocument({ folder: "specs", file: "card.yaml", text });
}

function data(text: string): unknown {
  const { document, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return document?.data;
}

function problems(text: string) {
  return read(text).diagnostics.map(({ rule, severity }) => [rule, severity]);
}

describe("documents", () => {
  it("carries place, text and data", () => {
    expect(read("a: 1\n")).toEqual({
      document: { folder: "specs", file: "card.yaml", text: "a: 1\n", data: { a: 1 }, wholeFloats: new Set() },
      diagnostics: [],
    });
  });

  it.each(["", "# only a comment\n", "---\n", "---\n...\n"])("%j is null", (text) => expect(data(text)).toBeNull());

  it("takes __proto__ for an ordinary key", () => {
    const value = data("__proto__: {polluted: true}\nconstructor: 1\n") as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toEqual({ polluted: true });
    expect(value.polluted).toBeUndefined();
  });

  it("reads CRLF as LF", () => expect(data("a: 1\r\nb: |\r\n  x\r\n  y\r\n")).toEqual({ a: 1, b: "x\ny\n" }));

  it("knows which whole numbers were floats, through aliases and merges", () => {
    const text = "a: 3.0\nb: [1.0, 1.5, 2]\nc: &x {t: 4.0, 'a b': 1.}\nd: *x\ne: {<<: *x, t: 4}\nf: 1.0\nf: 1\n";
    expect([...(read(text).document?.wholeFloats ?? [])]).toEqual([
      "a",
      "b[0]",
      "c.t",
      'c["a b"]',
      "d.t",
      'd["a b"]',
      'e["a b"]',
    ]);
  });
});

describe("anchors and merges", () => {
  it("copies what an alias repeats", () => {
    const value = data("a: &x [1]\nb: *x\n") as { a: unknown; b: unknown };
    expect(value).toEqual({ a: [1], b: [1] });
    expect(value.a).not.toBe(value.b);
  });

  it.each([
    ["own keys win", "{a: 1, <<: {a: 2, b: 2}}", { a: 1, b: 2 }],
    ["of a list the first wins", "{<<: [{a: 1}, {a: 2, b: 2}]}", { a: 1, b: 2 }],
    ["of two merges the last wins", "{<<: {a: 1}, <<: {a: 2}}", { a: 2 }],
    ["a merged mapping may merge", "{<<: {<<: {a: 1}, b: 2}}", { a: 1, b: 2 }],
    ["a quoted << is a key", "{'<<': {a: 1}}", { "<<": { a: 1 } }],
    ["= is a key", "{=: 1}", { "=": 1 }],
  ])("%s", (_, text, value) => expect(data(`k: ${text}`)).toEqual({ k: value }));

  it.each([
    ["k: {<<: 1}\n", "format/yaml-merge"],
    ["a: &x 1\nk: {<<: *x}\n", "format/yaml-merge"],
    ["k: {<<: [{a: 1}, 2]}\n", "format/yaml-merge"],
    ["a: *none\n", "format/yaml-syntax"],
    ["a: *x\nb: &x 1\n", "format/yaml-syntax"],
    ["a: &x 1\nb: &x 2\n", "format/yaml-syntax"],
    ["a: &x [*x]\n", "format/yaml-aliases"],
    ["&x {<<: *x}\n", "format/yaml-aliases"],
  ])("%j is %s", (text, rule) => {
    expect(read(text).document).toBeUndefined();
    expect(problems(text)).toEqual([[rule, "error"]]);
  });
});

describe("keys", () => {
  it("the last of two equal keys counts", () => {
    const { document, diagnostics } = read("a: 1\nb: 2\na: 3\nc:\n  a: 1\n  'a': 2\n");
    expect(document?.data).toEqual({ a: 3, b: 2, c: { a: 2 } });
    expect(diagnostics).toMatchObject([
      {
        rule: "lint/yaml-duplicate-key",
        severity: "error",
        path: ["a"],
        span: { start: { line: 3, column: 1 } },
        message: "The key `a` is already on line 1; the last value counts.",
      },
      {
        rule: "lint/yaml-duplicate-key",
        path: ["c", "a"],
        span: { start: { line: 6, column: 3 } },
        message: "The key `a` is already on line 5; the last value counts.",
      },
    ]);
  });

  it.each(["no: 1", "12: 1", "1.5: 1", "~: 1", ": 1", "2024-05-13: 1", "? \n: 1"])(
    "%j at the root is an error",
    (text) => {
      expect(read(text).document).toBeUndefined();
      expect(problems(text)).toEqual([["format/yaml-key", "error"]]);
    },
  );

  it("a key that is no text is a warning further down, where the reference ignores it", () => {
    const { document, diagnostics } = read("label: {en_US: a, no: b}\n");
    expect(document?.data).toEqual({ label: { en_US: "a", no: "b" } });
    expect(diagnostics).toMatchObject([
      {
        rule: "lint/yaml-key",
        severity: "warning",
        path: ["label"],
        span: { start: { column: 19 } },
        hint: 'put the key in quotes: "no"',
      },
    ]);
  });

  it.each(["a: {[1]: 2}", "a: {{b: 1}: 2}", "? [1]\n: 2"])("%j: a collection cannot be a key", (text) => {
    expect(problems(text)).toEqual([["format/yaml-key", "error"]]);
  });

  it("quoted and tagged keys are texts", () => expect(data("'no': 1\n!!str 12: 2\n")).toEqual({ no: 1, "12": 2 }));
});

describe("texts that are not one YAML document", () => {
  it.each([
    ["a: b: c\n", 1, 4],
    ["a:\n\tb: 1\n", 2, 1],
    ["a: @x\n", 1, 4],
    ['a: "\\q"\n', 1, 5],
    ["a: [1\n", 2, 1],
    ["a: 1\n---\nb: 2\n", 2, 1],
    [`${"k".repeat(1100)}: 1\n`, 1, 1],
  ])("%j", (text, line, column) => {
    const { document, diagnostics } = read(text);
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        rule: "format/yaml-syntax",
        severity: "error",
        folder: "specs",
        file: "card.yaml",
        span: { start: { line, column } },
        path: [],
      },
    ]);
  });

  it.each([
    ["a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n", "This is the mark of a merge conflict"],
    ["a:\n  - b: 1\n   c: 2\n", "The indentation does not fit the list above"],
    ['a: "b\nc: 1\n', "A closing quote is missing"],
    ["a:\n  b: 1\n  - c: 1\n", "A list item (`- ...`) stands among the keys of a mapping"],
  ])("says what is wrong with %j", (text, words) => {
    const { diagnostics } = parseDocument({ folder: "specs", file: "m.yaml", text });
    expect(diagnostics[0]?.message).toContain(words);
  });

  it("says what is wrong in our words, with the parser's reason", () => {
    const [first] = read("a:\n\tb: 1\n").diagnostics;
    expect(first).toMatchObject({
      message: "A tab cannot indent YAML (the parser says: Tabs are not allowed as indentation).",
      hint: "indent with spaces",
    });
  });
});

describe("hostile texts", () => {
  const bomb = `a: &a [${"x, ".repeat(9)}]\n${[..."bcdefghij"].map((name, index) => `${name}: &${name} [${`*${"abcdefghij"[index]}, `.repeat(9)}]\n`).join("")}`;
  const merges = `a: &a {}\n${[..."bcdef"].map((name, index) => `${name}: &${name} {<<: [${`*${"abcdef"[index]}, `.repeat(500)}]}\n`).join("")}`;
  const chain = `k0: &k0 {a: 1}\n${Array.from({ length: 500 }, (_, index) => `k${index + 1}: &k${index + 1} {<<: *k${index}}\n`).join("")}`;

  it.each([
    ["brackets", "[".repeat(100_000) + "]".repeat(100_000)],
    ["open brackets", "[".repeat(1_000_000)],
    ["flow mappings", "{a: ".repeat(100_000)],
    ["dashes", `${"- ".repeat(100_000)}a`],
    ["question marks", `${"? ".repeat(100_000)}a`],
    ["100 block levels", Array.from({ length: 100 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
    [
      "levels through aliases",
      `k0: &k0 [1]\n${Array.from({ length: 99 }, (_, index) => `k${index + 1}: &k${index + 1} [*k${index}]\n`).join("")}`,
    ],
  ])("too deep: %s", (_, text) => expect(problems(text)).toEqual([["format/yaml-depth", "error"]]));

  it.each([
    ["an alias bomb", bomb],
    ["a merge bomb", merges],
    ["a chain of merges", chain],
  ])("%s", (_, text) => expect(problems(text)).toEqual([["format/yaml-aliases", "error"]]));

  it("64 levels are not too deep, and brackets in texts are no levels", () => {
    expect(read("[".repeat(64) + "]".repeat(64)).diagnostics).toEqual([]);
    expect(read("[".repeat(65) + "]".repeat(65)).diagnostics).toMatchObject([
      { rule: "format/yaml-depth", span: { start: { line: 1, column: 65 } } },
    ]);
    expect(read(`a: "${"[".repeat(1000)}"\nb: |\n  ${"[{".repeat(1000)}\n`).diagnostics).toEqual([]);
  });
});

describe("characters", () => {
  it("skips a byte order mark", () => {
    const { document, diagnostics } = read("\ufeffa: 1\n");
    expect(document).toMatchObject({ text: "a: 1\n", data: { a: 1 } });
    expect(diagnostics).toMatchObject([
      { rule: "lint/yaml-bom", severity: "warning", span: { start: { line: 1, column: 1, offset: 0 } } },
    ]);
  });

  it.each([
    ["a: x\0y", "a: x".length],
    ["a: x\u0007y", 4],
    ["a: x\u009fy", 4],
    ["a: x\u0085y", 4],
    ["a: x\u2028y", 4],
    ["a: x\u2029y", 4],
    ["a: x\ry", 4],
    ["a: x\uffffy", 4],
  ])("warns of what PyYAML reads otherwise: %j", (text, offset) => {
    const { document, diagnostics } = read(text);
    expect(document?.data).toEqual({ a: text.slice(3) });
    expect(diagnostics).toMatchObject([
      { rule: "lint/yaml-character", severity: "warning", span: { start: { offset } } },
    ]);
  });

  it("is silent about ordinary text", () =>
    expect(data('a: "tab\\t é 中文 😀 \u00a0"\r\n')).toEqual({ a: "tab\t é 中文 😀 \u00a0" }));
});
