import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diffSpecs } from "../../../generator/diff/diff-specs.ts";
import { Project } from "../../e2e/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project[Symbol.dispose]());

const card = "specs/acme/models/llm/rocket-1.yaml";

function git(...args: string[]): void {
  const config = [
    "-c",
    "user.name=Ada",
    "-c",
    "user.email=ada@example.com",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "init.defaultBranch=main",
  ];
  execFileSync("git", [...config, ...args], { cwd: project.folder, stdio: "pipe" });
}

function commit(): void {
  git("add", "-A");
  git("commit", "-q", "-m", "Cards");
}

async function texts(options: Parameters<typeof diffSpecs>[0] = {}): Promise<readonly string[]> {
  const { changes } = await diffSpecs({ cwd: project.folder, ...options });
  return changes.map(({ provider, model, text }) => `${provider}/${model}: ${text}`);
}

test("compares the working tree with a revision, and revisions with each other", async () => {
  git("init", "-q");
  commit();
  git("tag", "v1");
  expect(await texts()).toEqual([]);
  project.edit(card, "'2.50'", "'2.00'");
  expect(await texts()).toEqual(["acme/rocket-1: price input 2.50 → 2.00"]);
  commit();
  project.remove("specs/beta");
  commit();
  expect(await texts({ base: "v1", head: "HEAD~1" })).toEqual(["acme/rocket-1: price input 2.50 → 2.00"]);
  expect(await texts({ base: "v1" })).toEqual([
    "acme/rocket-1: price input 2.50 → 2.00",
    "beta/null: provider removed (2 models)",
  ]);
  expect(await texts({ base: "HEAD", head: "v1" })).toHaveLength(2);
  expect(await diffSpecs({ cwd: project.folder, base: "v1" })).toMatchObject({
    base: "v1",
    level: "major",
    failed: false,
  });
});

test("reads a folder that is gone since, or was renamed, at the revision", async () => {
  git("init", "-q");
  commit();
  project.copy("specs", "cards");
  project.remove("specs");
  await expect(diffSpecs({ cwd: project.folder, specs: "cards" })).rejects.toThrow("There is no folder");
  expect(await texts({ specs: "specs", head: "cards" })).toEqual([]);
});

test("compares two folders", async () => {
  project.copy("specs", "old");
  project.edit("old/acme/models/llm/rocket-1.yaml", "max: 4096", "max: 8192");
  expect(await texts({ base: "old" })).toEqual(["acme/rocket-1: max_tokens max 8192 → 4096"]);
  expect(await texts({ base: "old", head: "specs" })).toEqual(["acme/rocket-1: max_tokens max 8192 → 4096"]);
  expect(await texts({ base: "old/acme", specs: "specs/acme" })).toHaveLength(1);
});

test("a provider whose cards have errors is not compared, rather than called removed", async () => {
  project.copy("specs", "old");
  project.edit(card, "model_type: llm", "model_type: lmm");
  project.edit("specs/beta/models/llm/b-1.yaml", "deprecated: true\n", "");
  const result = await diffSpecs({ cwd: project.folder, base: "old" });
  expect(result).toMatchObject({
    failed: true,
    skipped: ["acme"],
    changes: [{ model: "b-1", kind: "model-undeprecated" }],
  });
  expect(result.diagnostics).toMatchObject([{ rule: "format/enum", file: "acme/models/llm/rocket-1.yaml" }]);
  const back = await diffSpecs({ cwd: project.folder, base: "specs", head: "old" });
  expect(back).toMatchObject({ failed: false, skipped: ["acme"] });
});

test.each([
  [{ base: "nowhere" }, "neither a folder nor a revision"],
  [{ base: "--upload-pack=x" }, "neither a folder nor a revision"],
  [{ base: "a\0b" }, "neither a folder nor a revision"],
  [{ base: "HEAD", specs: "/nowhere/cards" }, "in no git repository"],
])("%j", async (options, message) => {
  git("init", "-q");
  await expect(diffSpecs({ cwd: project.folder, ...options })).rejects.toThrow(
    expect.objectContaining({ name: "UsageError", message: expect.stringContaining(message) as string }),
  );
});

test("a missing specs folder is wrong use", async () => {
  await expect(diffSpecs({ cwd: project.folder, base: "specs", specs: "nowhere" })).rejects.toThrow(
    expect.objectContaining({ name: "MissingFolderError" }),
  );
});
