import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compile } from "../../../generator/compile.ts";
import { Project } from "../../e2e/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project[Symbol.dispose]());

test("compile generates, checks and describes as the command line does", async () => {
  const cwd = project.folder;
  const before = await compile({ cwd, mode: "check" });
  expect(before.ok).toBe(false);
  expect(before.drift.every(({ status }) => status === "missing")).toBe(true);

  const result = await compile({ cwd });
  expect(result.diagnostics).toEqual([]);
  if (!result.ok) throw new Error("not ok");
  expect(result.value.written).toContain("acme/llm.ts");
  expect(result.value.removed).toEqual([]);
  expect(await compile({ cwd, mode: "check" })).toMatchObject({ ok: true, drift: [] });
  expect(await compile({ cwd })).toMatchObject({ ok: true, value: { written: [], unchanged: result.value.written } });

  const { providers } = await (await compile({ cwd, mode: "none" })).catalog();
  expect(providers.map(({ id, models }) => [id, ...models.map((model) => model.id)])).toEqual([
    ["acme", "rocket-1", "rocket-2", "embed-1"],
    ["beta", "b-1", "b-embed"],
  ]);
});

test("compile gives every problem, in order, and writes nothing", async () => {
  project.edit("specs/acme/models/llm/rocket-1.yaml", "model_type: llm", "model_type: lmm");
  project.edit("specs/beta/models/llm/b-1.yaml", "currency: RMB\n", "");
  project.edit("specs/beta/provider/beta.yaml", "supported_model_types:", "supported_types:");
  const result = await compile({ cwd: project.folder });
  expect(result.ok).toBe(false);
  expect(result.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "acme/models/llm/rocket-1.yaml format/enum",
    "beta/models/llm/b-1.yaml format/missing-key",
    "beta/provider/beta.yaml format/missing-key",
  ]);
  expect(existsSync(project.path("generated"))).toBe(false);
  expect((await result.catalog()).providers).toEqual([]);
});

test("compile reports progress, and stops when told to", async () => {
  const seen: string[] = [];
  await compile({
    cwd: project.folder,
    onProgress: ({ provider, done, total }) => void seen.push(`${provider} ${done}/${total}`),
  });
  expect(seen).toEqual(["acme 0/2", "beta 1/2"]);
  const stop = new AbortController();
  const stopped = compile({ cwd: project.folder, out: "other", signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  expect(existsSync(project.path("other"))).toBe(false);
});

test("compile honours options of the output", async () => {
  await compile({ cwd: project.folder, importExtension: ".ts", runtime: "@acme/runtime" });
  expect(project.read("generated/index.ts")).toContain('"./acme.ts"');
  expect(project.read("generated/acme/llm.ts")).toContain('from "@acme/runtime"');
});

test("a folder with no provider in it, and one that is not there", async () => {
  project.write("empty/readme.txt", "");
  expect((await compile({ cwd: project.folder, specs: "empty" })).diagnostics).toMatchObject([
    { rule: "format/no-providers" },
  ]);
  await expect(compile({ cwd: project.folder, specs: ["specs", "nowhere"] })).rejects.toThrow(
    expect.objectContaining({ name: "MissingFolderError" }),
  );
});

test("a specs folder given twice is read once", async () => {
  expect(await compile({ cwd: project.folder, specs: ["specs", "./specs/"] })).toMatchObject({ ok: true });
});
