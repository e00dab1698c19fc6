import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeDisk } from "../../../generator/read/disk.ts";
import { findProviders, MissingFolderError } from "../../../generator/read/find-providers.ts";
import { writeTree } from "./write-tree.ts";

const manifest = (...paths: readonly string[]) =>
  `plugins:\n  models:\n${paths.map((path) => `    - ${path}\n`).join("")}`;

/** A `list` that may not read folders whose path ends so. */
const refuse = (path: string) => (folder: string) => {
  if (folder.endsWith(path)) throw Object.assign(new Error("no"), { code: "EACCES" });
  return nodeDisk.list(folder);
};

function cards(root: string) {
  return findProviders(root).providers.map(({ directory, name, card }) => ({ directory, name, card }));
}

describe("where providers are", () => {
  it("a folder of provider folders, by code unit", () => {
    const root = writeTree({
      "b/provider/b.yaml": "",
      "a/provider/a.yml": "",
      "B/provider/b.yaml": "",
      ".git/provider/x.yaml": "",
      "node_modules/provider/x.yaml": "",
      "other/readme.md": "",
      "file.yaml": "",
    });
    expect(cards(root)).toEqual([
      { directory: "B", name: "B", card: "provider/b.yaml" },
      { directory: "a", name: "a", card: "provider/a.yml" },
      { directory: "b", name: "b", card: "provider/b.yaml" },
    ]);
    expect(findProviders(root).diagnostics).toEqual([]);
  });

  it("a provider folder itself", () => {
    const root = writeTree({ "provider/x.yaml": "", "models/provider/y.yaml": "" });
    expect(cards(root)).toEqual([{ directory: "", name: basename(root), card: "provider/x.yaml" }]);
  });

  it("a linked provider folder", () => {
    const root = writeTree({ "elsewhere/p/provider/p.yaml": "", "specs/p": { to: "../elsewhere/p" } });
    expect(cards(join(root, "specs"))).toMatchObject([{ directory: "p" }]);
  });
});

describe("the provider card", () => {
  it("is what the manifest names", () => {
    const root = writeTree({
      "p/manifest.yaml": manifest("./cards/x.yaml"),
      "p/provider/a.yaml": "",
      "p/provider/b.yaml": "",
    });
    expect(cards(root)).toEqual([{ directory: "p", name: "p", card: "cards/x.yaml" }]);
    expect(findProviders(root).providers[0]?.manifest).toBeInstanceOf(Uint8Array);
  });

  it.each(["type: plugin\n", "plugins: null\n", "plugins: {models: x}\n", "plugins: {models: [1]}\n", ""])(
    "is the only one when the manifest is %j",
    (text) => {
      expect(cards(writeTree({ "p/manifest.yaml": text, "p/provider/a.yaml": "" }))).toMatchObject([
        { card: "provider/a.yaml" },
      ]);
    },
  );

  it.each([
    ["two cards", { "p/provider/a.yaml": "", "p/provider/b.yaml": "" }, "format/provider-card", "p/provider/a.yaml"],
    [
      "two cards in the manifest",
      { "p/manifest.yaml": manifest("provider/a.yaml", "provider/b.yaml") },
      "format/provider-card",
      "p/provider/a.yaml",
    ],
    ["a card outside", { "p/manifest.yaml": manifest("../a.yaml") }, "format/path-outside", "p/manifest.yaml"],
    [
      "a card that is not YAML",
      { "p/manifest.yaml": manifest("provider/a.json") },
      "format/provider-card",
      "p/provider/a.json",
    ],
    ["a broken manifest", { "p/manifest.yaml": "a: [" }, "format/yaml-syntax", "p/manifest.yaml"],
  ])("%s", (_, files, rule, file) => {
    const root = writeTree(files);
    expect(findProviders(root)).toMatchObject({
      providers: [],
      diagnostics: [{ rule, severity: "error", folder: root, file }],
    });
  });
});

describe("folders that hold nothing", () => {
  it("no provider is format/no-providers", () => {
    const root = writeTree({ "a/readme.md": "", provider: "a file in place of a folder" });
    expect(findProviders(root)).toMatchObject({
      providers: [],
      diagnostics: [{ rule: "format/no-providers", severity: "error", folder: root, file: "" }],
    });
    mkdirSync(join(root, "empty"));
    expect(findProviders(join(root, "empty")).diagnostics).toHaveLength(1);
  });

  it("a missing folder, or a file in its place, is wrong use", () => {
    const root = writeTree({ file: "" });
    expect(() => findProviders(join(root, "none"))).toThrow(MissingFolderError);
    expect(() => findProviders(join(root, "file"))).toThrow(MissingFolderError);
    expect(() => findProviders(join(root, "file", "below"))).toThrow(MissingFolderError);
  });

  it("an unreadable folder is format/unreadable", () => {
    const root = writeTree({ "p/provider/a.yaml": "" });
    expect(findProviders(root, { ...nodeDisk, list: refuse(basename(root)) }).diagnostics).toMatchObject([
      { rule: "format/unreadable", file: "" },
    ]);
    expect(findProviders(root, { ...nodeDisk, list: refuse("p/provider") }).diagnostics).toMatchObject([
      { rule: "format/unreadable", file: "p/provider", message: "The folder cannot be read: permission is denied." },
    ]);
  });
});
