import { describe, expect, it } from "vitest";
import { findProviders } from "../../../generator/read/find-providers.ts";
import { listProviderFiles } from "../../../generator/read/list-provider-files.ts";
import { parseDocument } from "../../../generator/read/parse.ts";
import { readProvider, readUnmatched } from "../../../generator/read/read-provider.ts";
import { cardOf, writeTree, type Link } from "./write-tree.ts";

type Tree = Readonly<Record<string, string | Uint8Array | Link>>;

function read(tree: Tree) {
  const root = writeTree(tree);
  return readProvider(listProviderFiles(findProviders(root).providers[0]!));
}

function names(rows: readonly { section: string; document: { file: string } }[] | undefined) {
  return rows?.map(({ section, document }) => `${section} ${document.file}`);
}

describe("what the card's patterns reach", () => {
  it("cards by section, then path; each once; positions per section; the rest unmatched", () => {
    const { provider, diagnostics } = read({
      "p/provider/p.yaml": `models:
  moderation: {predefined: ["models/llm/*.yaml"]}
  text-embedding: {predefined: ["models/lost/*.yaml"]}
  llm:
    position: ./models/order.yaml
    predefined: ["models/llm/*.yaml", "models/**/b.yaml", "models/*.yml"]
`,
      "p/models/llm/b.yaml": "model: b",
      "p/models/llm/a.yaml": "model: a",
      "p/models/llm/B.yaml": "model: B",
      "p/models/llm/_position.yaml": "[a]",
      "p/models/deep/er/b.yaml": "model: deep",
      "p/models/c.yml": "model: c",
      "p/models/d.yml.bak": "",
      "p/models/order.yaml": "[b]",
      "p/models/lost/x.yaml": "model: x",
      "p/models/lost/_position.yaml": "[x]",
      "p/models/lost/y.yml": "model: y",
    });
    expect(diagnostics).toEqual([]);
    expect(names(provider?.models)).toEqual([
      "llm p/models/c.yml",
      "llm p/models/deep/er/b.yaml",
      "llm p/models/llm/B.yaml",
      "llm p/models/llm/a.yaml",
      "llm p/models/llm/b.yaml",
    ]);
    expect(
      provider?.positions.map(({ section, document, declaredOnly }) => [section, document.file, declaredOnly]),
    ).toEqual([
      ["llm", "p/models/llm/_position.yaml", false],
      ["moderation", "p/models/llm/_position.yaml", false],
      ["llm", "p/models/order.yaml", true],
    ]);
    expect(provider?.unmatched).toEqual(["p/models/lost/x.yaml", "p/models/lost/y.yml"]);
    expect(provider).toMatchObject({ directory: "p", name: "p", card: { file: "p/provider/p.yaml" } });
  });

  it("a position that is both matched and declared is here once", () => {
    const { provider } = read({
      "p/provider/p.yaml": cardOf("p", ["models/*.yaml"], "    position: models/_position.yaml\n"),
      "p/models/_position.yaml": "[]",
    });
    expect(provider?.positions).toMatchObject([{ declaredOnly: false }]);
  });

  it("paths are relative to the specs folder when that is the provider folder", () => {
    const { provider } = read({
      "provider/p.yaml": cardOf("p", ["models/a.yaml"]),
      "models/a.yaml": "",
      "models/b.yaml": "",
    });
    expect(names(provider?.models)).toEqual(["llm models/a.yaml"]);
    expect(provider?.unmatched).toEqual(["models/b.yaml"]);
  });
});

describe("models tables of the wrong shape", () => {
  it.each([
    "",
    "models:",
    "models: []",
    "models: x",
    "models: {llm: }",
    "models: {llm: []}",
    "models: {llm: {predefined: }}",
    "models: {llm: {predefined: models/*.yaml}}",
    "models: {llm: {predefined: [1, null, [a]], position: 3}}",
    "a: 1",
    "[1]",
    "just text",
  ])("%j reads no models and does not throw", (card) => {
    const { provider, diagnostics } = read({ "p/provider/p.yaml": card, "p/models/a.yaml": "" });
    expect(provider).toMatchObject({ models: [], positions: [], unmatched: ["p/models/a.yaml"] });
    expect(diagnostics).toEqual([]);
  });

  it("reads what has the right shape", () => {
    const { provider } = read({
      "p/provider/p.yaml": "models: {llm: null, tts: {predefined: [1, 'models/*.yaml']}}",
      "p/models/a.yaml": "",
    });
    expect(names(provider?.models)).toEqual(["tts p/models/a.yaml"]);
  });
});

describe("problems of patterns, at their place in the card", () => {
  it.each<readonly [string, string, Tree]>([
    ["/models/*.yaml", "format/glob", {}],
    ["../q/*.yaml", "format/glob", {}],
    ["", "format/glob", {}],
    ["models/*.yaml", "lint/glob-matches-nothing", {}],
    ["models/*.yaml", "lint/glob-matches-nothing", { "p/models/_position.yaml": "[]" }],
    ["models/*.yaml", "format/path-outside", { "p/models/x.yaml": { to: "/etc/hostname" } }],
    ["models/llm/*.yaml", "format/path-outside", { "p/models/llm": { to: "/etc" } }],
  ])("%j is %s", (pattern, rule, tree) => {
    const { provider, diagnostics } = read({ "p/provider/p.yaml": cardOf("p", [pattern]), ...tree });
    expect(provider?.models).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        rule,
        severity: rule.startsWith("lint/") ? "warning" : "error",
        file: "p/provider/p.yaml",
        path: ["models", "llm", "predefined", 0],
        span: { start: { line: 5, column: 9 } },
      },
    ]);
  });

  it("a pattern for the position file alone matches something", () => {
    expect(
      read({ "p/provider/p.yaml": cardOf("p", ["models/_position.yaml"]), "p/models/_position.yaml": "[]" })
        .diagnostics,
    ).toEqual([]);
  });

  it("links out of the folder that no pattern reaches do not matter", () => {
    const { diagnostics } = read({
      "p/provider/p.yaml": cardOf("p", ["models/*.yaml"]),
      "p/models/a.yaml": "",
      "p/_assets": { to: "/etc" },
    });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ["models/none.yaml", "lint/position-missing-file", "warning"],
    ["../_position.yaml", "format/path-outside", "error"],
    ["/etc/hostname", "format/path-outside", "error"],
  ])("the position file %s is %s", (position, rule, severity) => {
    const { diagnostics } = read({ "p/provider/p.yaml": `models: {llm: {position: ${position}}}` });
    expect(diagnostics).toMatchObject([
      { rule, severity, path: ["models", "llm", "position"], span: { start: { line: 1, column: 26 } } },
    ]);
  });
});

describe("files that cannot be read", () => {
  it("are left out, each with its problem, and hide nothing else", () => {
    const { provider, diagnostics } = read({
      "p/provider/p.yaml": cardOf("p", ["models/*"]),
      "p/models/bytes.yaml": new Uint8Array([0x61, 0xff]),
      "p/models/good.yaml": "model: good",
      "p/models/notes.md": "",
      "p/models/syntax.yaml": "a: [",
      "p/models/sub/x.yaml": "",
    });
    expect(names(provider?.models)).toEqual(["llm p/models/good.yaml"]);
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
      ["format/encoding", "p/models/bytes.yaml"],
      ["format/not-yaml", "p/models/notes.md"],
      ["format/yaml-syntax", "p/models/syntax.yaml"],
    ]);
  });

  it("a broken card gives no provider", () => {
    const { provider, diagnostics } = read({ "p/provider/p.yaml": "a: [" });
    expect(provider).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: "format/yaml-syntax", file: "p/provider/p.yaml" }]);
  });

  it("a card that is not there is format/unreadable", () => {
    expect(read({ "p/manifest.yaml": "plugins: {models: [provider/p.yaml]}" }).diagnostics).toMatchObject([
      { rule: "format/unreadable", file: "p/provider/p.yaml" },
    ]);
  });
});

it("parses each file once, through the hook", () => {
  const root = writeTree({
    "p/provider/p.yaml": cardOf("p", ["models/*.yaml", "models/a*"], "    position: models/_position.yaml\n"),
    "p/models/a.yaml": "model: a",
    "p/models/_position.yaml": "[a]",
  });
  const parsed: string[] = [];
  const files = listProviderFiles(findProviders(root).providers[0]!);
  readProvider(files, { parse: (input) => (parsed.push(input.file), parseDocument(input)) });
  expect(parsed).toEqual(["p/provider/p.yaml", "p/models/a.yaml", "p/models/_position.yaml"]);
});

it("readUnmatched parses what nothing reaches", () => {
  const root = writeTree({
    "p/provider/p.yaml": "models: {}",
    "p/models/a.yaml": "model: a",
    "p/models/b.yaml": "b: [",
  });
  const files = listProviderFiles(findProviders(root).providers[0]!);
  const { documents, diagnostics } = readUnmatched(files, readProvider(files).provider!);
  expect(documents).toMatchObject([{ file: "p/models/a.yaml", data: { model: "a" } }]);
  expect(diagnostics).toMatchObject([{ rule: "format/yaml-syntax", file: "p/models/b.yaml" }]);
});
