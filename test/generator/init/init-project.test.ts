import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { modelTypes } from "../../../runtime/core/descriptor.ts";
import { compile } from "../../../generator/compile.ts";
import { initProject } from "../../../generator/init/init-project.ts";
import { lintSpecs } from "../../../generator/lint/lint-specs.ts";
import { writeTree } from "../read/write-tree.ts";

describe("initProject", () => {
  test("makes a project whose cards pass generate and lint, for every model type", async () => {
    const cwd = writeTree({});
    const result = initProject({ cwd, provider: "acme", types: modelTypes });
    expect(result.files.every(({ status }) => status === "created")).toBe(true);
    const compiled = await compile({ specs: [join(cwd, "specs")], out: join(cwd, "src/generated"), cwd, cache: false });
    expect(compiled.diagnostics).toEqual([]);
    expect((await compiled.catalog()).providers[0]?.models.map(({ type }) => type)).toEqual(modelTypes);
    const lint = lintSpecs({ specs: [join(cwd, "specs")] });
    expect(lint).toMatchObject({ ok: true, value: { diagnostics: [] } });
  });

  test("overwrites nothing: JSON files get what they lack, the rest stays", () => {
    const manifest =
      '{\n    "name": "mine",\n    "scripts": {\n        "cards:lint": "my own"\n    },\n    "dependencies": { "typecard": "1" }\n}\n';
    const cwd = writeTree({
      "package.json": manifest,
      "tsconfig.json": "{}",
      "typecard.config.mjs": "export default {};",
      ".vscode/settings.json": '{ // mine\n  "editor.tabSize": 3\n}\n',
      "specs/acme/notes.txt": "mine",
    });
    const result = initProject({ cwd, provider: "acme" });
    expect(Object.fromEntries(result.files.map(({ file, status }) => [file, status]))).toEqual({
      "typecard.config.mjs": "kept",
      "tsconfig.json": "kept",
      "specs/acme": "kept",
      "package.json": "extended",
      ".vscode/settings.json": "extended",
      ".vscode/extensions.json": "created",
      ".github/workflows/cards.yml": "created",
    });
    const read = (file: string) => readFileSync(join(cwd, file), "utf8");
    expect(read("package.json")).toBe(
      manifest.replace(
        '"my own"\n',
        '"my own",\n        "cards:generate": "typecard generate",\n        "cards:check": "typecard lint && typecard check"\n',
      ),
    );
    expect(read(".vscode/settings.json")).toMatch(/^\{ \/\/ mine\n {2}"editor.tabSize": 3,\n {2}"yaml.schemas": \{\n/);
    expect(result.next).not.toContain("npm install typecard");
    expect(initProject({ cwd, provider: "acme" }).files.every(({ status }) => status === "kept")).toBe(true);
  });

  test("leaves out what is not wanted, and writes nothing in a dry run", () => {
    const cwd = writeTree({});
    const result = initProject({ cwd, provider: "acme", editor: false, scripts: false, ci: false, dryRun: true });
    expect(result.files.map(({ file }) => file)).toEqual([
      "typecard.config.ts",
      "tsconfig.json",
      "specs/acme/provider/acme.yaml",
      "specs/acme/models/llm/acme-chat.yaml",
      "specs/acme/models/llm/_position.yaml",
    ]);
    expect(existsSync(join(cwd, "specs"))).toBe(false);
  });

  test("refuses an id that cannot be a provider's", () => {
    expect(() => initProject({ cwd: writeTree({}), provider: "Acme Cloud" })).toThrow("cannot be the id of a provider");
    expect(() => initProject({ cwd: writeTree({}), provider: "../x" })).toThrow("cannot be the id of a provider");
  });
});
