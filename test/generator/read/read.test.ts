import { join } from "node:path";
import { expect, it } from "vitest";
import { nodeDisk, type Disk } from "../../../generator/read/disk.ts";
import { MissingFolderError } from "../../../generator/read/find-providers.ts";
import { readSpecs } from "../../../generator/read/read.ts";
import { cardOf, writeTree } from "./write-tree.ts";

const tree = {
  "one/b/provider/b.yaml": cardOf("b", ["models/llm/*.yaml"]),
  "one/b/models/llm/z.yaml": "model: z\nmodel: y\n",
  "one/b/models/llm/a.yaml": "model: a\n",
  "one/a/provider/a.yaml": cardOf("a", ["models/*.yaml"]),
  "two/provider/c.yaml": "\ufeffprovider: c\n",
};

it("reads several specs folders, in the order given", () => {
  const root = writeTree(tree);
  const { providers, diagnostics } = readSpecs([join(root, "two"), join(root, "one")]);
  expect(providers.map(({ folder, directory }) => [folder, directory])).toEqual([
    [join(root, "two"), ""],
    [join(root, "one"), "a"],
    [join(root, "one"), "b"],
  ]);
  expect(providers[2]?.models.map(({ document }) => document.data)).toEqual([{ model: "a" }, { model: "y" }]);
  expect(diagnostics.map(({ rule, folder, file }) => [rule, folder, file])).toEqual([
    ["lint/yaml-bom", join(root, "two"), "provider/c.yaml"],
    ["lint/glob-matches-nothing", join(root, "one"), "a/provider/a.yaml"],
    ["lint/yaml-duplicate-key", join(root, "one"), "b/models/llm/z.yaml"],
  ]);
});

it("gives the same whatever order the disk lists in", () => {
  const root = writeTree(tree);
  const backwards: Disk = { ...nodeDisk, list: (folder) => nodeDisk.list(folder).toReversed() };
  expect(readSpecs([join(root, "one")], {}, backwards)).toEqual(readSpecs([join(root, "one")]));
});

it("survives files that vanish between listing and reading", () => {
  const root = writeTree(tree);
  const disk: Disk = { ...nodeDisk, read: (file, limit) => nodeDisk.read(file.replace("z.yaml", "gone.yaml"), limit) };
  const { providers, diagnostics } = readSpecs([join(root, "one")], {}, disk);
  expect(providers[1]?.models).toHaveLength(1);
  expect(diagnostics).toMatchObject([
    { rule: "lint/glob-matches-nothing" },
    { rule: "format/unreadable", severity: "error", file: "b/models/llm/z.yaml" },
  ]);
});

it("a missing folder throws", () => {
  const root = writeTree(tree);
  expect(() => readSpecs([join(root, "one"), join(root, "none")])).toThrow(MissingFolderError);
});
