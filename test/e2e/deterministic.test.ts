// Equal cards give equal bytes: whatever the Node version, the order of files, the language, the time zone or the folder.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isSoak } from "../support/runs.ts";
import { cli, Project } from "./project.ts";

const root = join(import.meta.dirname, "../..");
/** The oldest Node that we support is the one that runs the tests; the newer ones are development dependencies. */
const nodes = {
  own: process.execPath,
  "22": join(root, "node_modules/node-22/bin/node"),
  "24": join(root, "node_modules/node-24/bin/node"),
};
const shuffledDisk = join(import.meta.dirname, "support/shuffled-disk.mjs");

let project: Project;
let expected: Record<string, string>;
beforeAll(() => {
  project = new Project({});
  for (const provider of isSoak ? readdirSync(join(root, "specs")) : ["anthropic", "cohere", "openai"])
    cpSync(join(root, "specs", provider), project.path(`specs/${provider}`), { recursive: true });
  cpSync(join(import.meta.dirname, "fixtures/tricky"), project.path("specs"), { recursive: true });
  expected = generate("expected", [cli, "generate", "--out", "expected"]);
});
afterAll(() => project[Symbol.dispose]());

interface Surroundings {
  readonly node?: string;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

/** Compiles without the cache, and gives all files that came out. */
function generate(
  out: string,
  args: readonly string[],
  { node = nodes.own, env = {}, cwd = "." }: Surroundings = {},
): Record<string, string> {
  const run = spawnSync(node, [...args, "--no-cache", "--quiet"], {
    cwd: project.path(cwd),
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  expect({ code: run.status, stdout: run.stdout, stderr: run.stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
  return project.files(out);
}

describe("the output", () => {
  test("is there to compare", () => {
    expect(Object.keys(expected)).toContain("anthropic/llm.ts");
    expect(Object.keys(expected)).toContain("typecard-manifest.json");
  });

  test.each(["22", "24"] as const)("is the same under Node %s", (version) => {
    const node = nodes[version];
    expect(existsSync(node), `${relative(root, node)}, which the package's install script makes`).toBe(true);
    expect(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout).toMatch(new RegExp(`^v${version}\\.`));
    const out = `node-${version}`;
    expect(generate(out, [cli, "generate", "--out", out], { node })).toEqual(expected);
  });

  test.each([1, 2, 3])("is the same when the disk lists files in another order (%i)", (seed) => {
    const out = `shuffled-${seed}`;
    const args = ["--import", shuffledDisk, cli, "generate", "--out", out];
    expect(generate(out, args, { env: { SHUFFLE_SEED: String(seed) } })).toEqual(expected);
  });

  test.each([
    ["tr_TR.UTF-8", "Pacific/Kiritimati"],
    ["de_DE.UTF-8", "America/St_Johns"],
    ["C", "Asia/Kathmandu"],
  ])("is the same in %s, %s", (language, zone) => {
    const env = { LANG: language, LC_ALL: language, LANGUAGE: language, TZ: zone };
    const out = zone.replaceAll("/", "-");
    expect(generate(out, [cli, "generate", "--out", out], { env })).toEqual(expected);
  });

  test.each([
    ["from another folder", "specs/openai", "../..", ""],
    ["with slashes at the end", ".", ".", "/"],
    ["with a detour", ".", "specs/../.", "/."],
  ])("is the same %s", (what, cwd, up, end) => {
    const out = what.replaceAll(" ", "-");
    const args = [cli, "generate", "--specs", `${up}/specs${end}`, "--out", `${up}/${out}${end}`];
    expect(generate(out, args, { cwd })).toEqual(expected);
  });

  test("is the same by absolute paths", () => {
    const args = [cli, "generate", "--specs", project.path("specs"), "--out", project.path("absolute")];
    expect(generate("absolute", args)).toEqual(expected);
  });
});

describe("the package's modules", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const entries = [...Object.keys(exports).filter((entry) => !/\*|\.json$/.test(entry)), "./openai"];
  const script = `
    import { openai } from "typecard/openai";
    import { gpt4o } from "typecard/models/openai/llm";
    const names = {};
    for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import("typecard" + entry.slice(1))).length;
    const price = openai({ openai_api_key: "key" }).llm("gpt-4o").price({ promptTokens: 1234, completionTokens: 567 });
    console.log(JSON.stringify({ names, price, checked: gpt4o.parameters.parse({ temperature: 3, max_tokens: 9 }) }));`;
  const runUnder = (node: string): unknown => {
    const run = spawnSync(node, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
    expect(run.stderr).toBe("");
    return JSON.parse(run.stdout);
  };

  test.each(["22", "24"] as const)("load and work the same under Node %s", (version) => {
    const own = runUnder(nodes.own);
    expect(own).toMatchObject({ names: { "./openai": 1 }, price: { totalPrice: "0.0087550" }, checked: { ok: false } });
    expect(runUnder(nodes[version])).toEqual(own);
  });
});
