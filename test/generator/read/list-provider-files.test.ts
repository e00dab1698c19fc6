import { closeSync, ftruncateSync, openSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nodeDisk, type Disk } from "../../../generator/read/disk.ts";
import { findProviders } from "../../../generator/read/find-providers.ts";
import { listProviderFiles } from "../../../generator/read/list-provider-files.ts";
import { writeTree } from "./write-tree.ts";

function list(root: string, disk: Disk = nodeDisk) {
  return listProviderFiles(findProviders(root).providers[0]!, disk);
}

it("lists every file, and reads each YAML file once", () => {
  const root = writeTree({
    "p/manifest.yaml": "type: plugin\n",
    "p/provider/p.yaml": "provider: p\n",
    "p/models/llm/b.yaml": "b",
    "p/models/llm/a.yml": "a",
    "p/models/llm/.hidden.yaml": "h",
    "p/models/llm/llm.py": "",
    "p/.venv/x.yaml": "",
    "p/node_modules/x.yaml": "",
  });
  const reads: string[] = [];
  const disk: Disk = { ...nodeDisk, read: (file, limit) => (reads.push(file), nodeDisk.read(file, limit)) };
  const files = listProviderFiles(findProviders(root, disk).providers[0]!, disk);
  expect(files.paths).toEqual([
    "manifest.yaml",
    "models/llm/.hidden.yaml",
    "models/llm/a.yml",
    "models/llm/b.yaml",
    "models/llm/llm.py",
    "provider/p.yaml",
  ]);
  expect([...files.contents.keys()]).toEqual(files.paths.filter((path) => !path.endsWith(".py")));
  expect(reads).toHaveLength(5);
  expect(new Set(reads).size).toBe(5);
});

it("is the same whatever order the disk lists in", () => {
  const root = writeTree({
    "p/provider/p.yaml": "",
    "p/models/b.yaml": "",
    "p/models/a.yaml": "",
    "p/models/c/d.yaml": "",
  });
  const backwards: Disk = { ...nodeDisk, list: (folder) => nodeDisk.list(folder).toReversed() };
  expect(list(root, backwards)).toEqual(list(root));
});

it("does not read a file of 50 MB", () => {
  const root = writeTree({ "p/provider/p.yaml": "", "p/models/huge.yaml": "" });
  const handle = openSync(join(root, "p/models/huge.yaml"), "w");
  ftruncateSync(handle, 50_000_000);
  closeSync(handle);
  const before = process.memoryUsage().arrayBuffers;
  expect(list(root).contents.get("models/huge.yaml")).toMatchObject({
    problem: { rule: "format/file-size", severity: "error", file: "p/models/huge.yaml" },
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

it("a file that vanishes is format/unreadable", () => {
  const root = writeTree({ "p/provider/p.yaml": "", "p/models/gone.yaml": "" });
  const disk: Disk = { ...nodeDisk, read: (file, limit) => nodeDisk.read(file.replace("gone", "never"), limit) };
  expect(list(root, disk).contents.get("models/gone.yaml")).toMatchObject({
    problem: { rule: "format/unreadable", message: "The file cannot be read: it does not exist (any more)." },
  });
});

it("an unreadable subfolder is format/unreadable and hides nothing else", () => {
  const root = writeTree({ "p/provider/p.yaml": "", "p/models/llm/a.yaml": "", "p/models/tts/b.yaml": "" });
  // As root every folder is readable: list a file in the folder's place.
  const disk: Disk = { ...nodeDisk, list: (folder) => nodeDisk.list(folder.replace(/llm$/, "tts/b.yaml")) };
  const files = list(root, disk);
  expect(files.paths).toEqual(["models/tts/b.yaml", "provider/p.yaml"]);
  expect(files.diagnostics).toMatchObject([{ rule: "format/unreadable", file: "p/models/llm" }]);
});

it("follows links inside of the provider folder, and none that leads out or in a circle", () => {
  const root = writeTree({
    "secret.yaml": "",
    "out/x.yaml": "",
    "p/provider/p.yaml": "",
    "p/models/llm/a.yaml": "",
    "p/models/tts": { to: "llm" },
    "p/models/b.yaml": { to: "llm/a.yaml" },
    "p/models/secret.yaml": { to: "../../secret.yaml" },
    "p/models/out": { to: "../../out" },
    "p/models/llm/up": { to: ".." },
    "p/models/self": { to: "self" },
    "p/models/none.yaml": { to: "nowhere.yaml" },
  });
  const files = list(root);
  expect(files.paths).toEqual(["models/b.yaml", "models/llm/a.yaml", "models/tts/a.yaml", "provider/p.yaml"]);
  expect([...files.outside].toSorted()).toEqual(["models/out", "models/secret.yaml"]);
  expect(files.diagnostics).toEqual([]);
});
