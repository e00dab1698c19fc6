// The package as a user gets it: packed, and installed where nothing of the checkout is within reach.
import { cpSync, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Installed } from "./support/installed.ts";
import { readmeCards } from "./support/readme.ts";

const root = join(import.meta.dirname, "../..");
const cards = readmeCards();

let user: Installed;
beforeAll(() => {
  user = new Installed();
  for (const [path, text] of Object.entries(cards)) user.write(path, text);
}, 180_000);
afterAll(() => user?.[Symbol.dispose]());

describe("the installed package", () => {
  test("lies outside the checkout", () => {
    expect(relative(root, user.folder)).toMatch(/^\.\./);
  });

  test("brings at most 15 packages and 15 MB", () => {
    const lock = JSON.parse(user.read("node_modules/.package-lock.json")) as { packages: object };
    const packages = Object.keys(lock.packages);
    expect(packages).toContain("node_modules/typecard");
    expect(packages.length).toBeLessThanOrEqual(15);
    const bytes = user.files("node_modules").reduce((sum, file) => sum + statSync(user.path(file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(15e6);
  });

  test("holds what is built, and no word of where", () => {
    const files = user.files("node_modules/typecard").map((file) => relative("node_modules/typecard", file));
    const places = new Set(files.map((file) => file.split(/[\\/]/)[0]));
    expect([...places].sort()).toEqual(["LICENSE", "NOTICE", "README.md", "dist", "package.json"]);
    expect(files.filter((file) => /\.(?:test|test-d)\.|(?<!\.d)\.ts$|\.tmp$/.test(file))).toEqual([]);
    const telling = files.filter((file) => user.read(join("node_modules/typecard", file)).includes(root));
    expect(telling).toEqual([]);
  });

  test("has the schemas that the README's cards name", () => {
    for (const [path, text] of Object.entries(cards)) {
      const [, schema = ""] = /\$schema=(\S+)/.exec(text) ?? [];
      const file = join(user.folder, dirname(path), schema);
      expect(existsSync(file), file).toBe(true);
      expect(JSON.parse(readFileSync(file, "utf8"))).toHaveProperty("$schema");
    }
  });

  test("compiles the folder's own cards, and a consumer type-checks and runs", () => {
    expect(user.typecard("generate", "--specs", "specs", "--out", "generated")).toMatchObject({ code: 0, stderr: "" });
    expect(user.typecard("check")).toEqual({ code: 0, stdout: "generated is up to date\n", stderr: "" });

    cpSync(join(import.meta.dirname, "fixtures/installed"), user.folder, { recursive: true });
    expect(user.runOurs("typescript/bin/tsc", "-p", ".")).toEqual({ code: 0, stdout: "", stderr: "" });
    const ran = user.run(process.execPath, "build/consumer.js");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toEqual({
      asked: ["https://models.example/v1/chat/completions Bearer key"],
      content: "Beep!",
      price: "0.0035000",
      issues: [["temperature", "maximum"]],
      flat: "0.0025000",
      lazy: ["roadrunner-1"],
      ours: "gpt-4o",
    });
  });

  test("reads a config in TypeScript", () => {
    user.write(
      "own.config.ts",
      'import { defineConfig } from "typecard/config";\n\nexport default defineConfig({ specs: ["specs"], out: "src/models" });\n',
    );
    expect(user.typecard("generate", "--config", "own.config.ts")).toMatchObject({ code: 0, stderr: "" });
    expect(user.read("src/models/acme/llm.ts")).toContain("roadrunner1");
  });

  test("asks for prettier where it is wanted and absent", () => {
    user.write("pretty.config.json", '{ "specs": "specs", "out": "pretty", "format": "prettier" }');
    const run = user.typecard("generate", "--config", "pretty.config.json");
    expect(run.code).not.toBe(0);
    expect(run.stderr).toMatch(/prettier/);
    expect(run.stderr).toMatch(/npm (?:i|install)/);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(user.path("pretty"))).toBe(false);
  });
});

describe("the tarball", () => {
  test("satisfies publint, warnings and suggestions too", () => {
    const run = user.runOurs("publint/src/cli.js", "--strict", user.tarball);
    expect(run.stdout).toContain("All good!");
    expect(run.code).toBe(0);
  });

  test("satisfies attw as an ESM-only package", () => {
    const run = user.runOurs(
      "@arethetypeswrong/cli/dist/index.js",
      "--profile",
      "esm-only",
      "--format",
      "json",
      user.tarball,
      // attw looks at no pattern, so here is one name of each.
      "--include-entrypoints",
      "openai",
      "adapters/openai-chat",
      "models/openai",
    );
    expect(run, run.stderr).toMatchObject({ code: 0 });
    const { analysis } = JSON.parse(run.stdout) as { analysis: { entrypoints: object } };
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining(["./openai", "./adapters/openai-chat", "./models/openai"]),
    );
  });
});
