import { chmodSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project, smallSpecs } from "./project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project[Symbol.dispose]());

describe("generate", () => {
  test("writes, then finds nothing to do, then writes what an edit changed", () => {
    const first = project.run(["generate"]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^Wrote generated: \d+ files\n$/);
    expect(Object.keys(project.files("generated"))).toContain("acme/llm.ts");

    const before = statSync(project.path("generated/beta/llm.ts")).mtimeMs;
    expect(project.run(["generate"]).stdout).toMatch(/^generated is up to date \(\d+ files\)\n$/);

    project.edit("specs/acme/models/llm/rocket-1.yaml", "128000", "256000");
    expect(project.run(["generate"]).stdout).toMatch(/^Wrote generated: 1 file, \d+ unchanged\n$/);
    expect(project.read("generated/acme/llm.ts")).toMatch(/256_?000/);
    expect(statSync(project.path("generated/beta/llm.ts")).mtimeMs).toBe(before);
  });

  test("step by step gives the same bytes as at once, and as without a cache", () => {
    project.run(["generate"]);
    project.edit("specs/acme/models/llm/rocket-1.yaml", "128000", "256000");
    project.run(["generate"]);
    project.copy("specs/acme", "specs/gamma");
    project.edit("specs/gamma/provider/acme.yaml", /acme/g, "gamma");
    project.run(["generate"]);
    project.remove("specs/beta");
    expect(project.run(["generate"]).stdout).toMatch(/removed/);
    expect(project.run(["generate", "--out", "clean", "--no-cache"]).code).toBe(0);
    expect(project.files("generated")).toEqual(project.files("clean"));
    expect(readdirSync(project.path("generated"))).not.toContain("beta");
  });

  test("does not depend on place, language, time zone or order of files", () => {
    project.run(["generate", "--no-cache"]);
    const names = Object.keys(smallSpecs).toReversed();
    const shuffled = new Project(
      Object.fromEntries(names.map((name) => [name.replace("specs/", "elsewhere/cards/"), smallSpecs[name]!])),
    );
    const env = { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" };
    const run = shuffled.run(["generate", "--specs", "cards", "--out", "../out"], {
      env,
      cwd: shuffled.path("elsewhere"),
    });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(shuffled.files("out")).toEqual(project.files("generated"));
    shuffled[Symbol.dispose]();
  });

  test("reports every problem of every file, with a code frame, and writes nothing", () => {
    project.edit("specs/acme/models/llm/rocket-1.yaml", "model_type: llm", "model_type: lmm");
    project.edit("specs/beta/models/llm/b-1.yaml", "currency: RMB\n", "");
    const run = project.run(["generate"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatchSnapshot();
    expect(project.files("generated")).toEqual({});
  });

  test("keeps the last good output when a card breaks", () => {
    project.run(["generate"]);
    const good = project.files("generated");
    project.edit("specs/acme/models/llm/rocket-1.yaml", "model_type: llm", "model_type: [");
    expect(project.run(["generate"]).code).toBe(1);
    expect(project.run(["generate"]).code).toBe(1);
    expect(project.files("generated")).toEqual(good);
  });

  test("repeats warnings on runs that find nothing to do", () => {
    project.edit(
      "specs/acme/provider/acme.yaml",
      "models/llm/*.yaml",
      'models/llm/*.yaml"\n      - "models/none/*.yaml',
    );
    const first = project.run(["generate"]);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stderr).toMatch(/specs\/acme\/provider\/acme\.yaml:\d+:\d+ warning lint\/glob-matches-nothing {2}/);
    expect(first.stderr).toMatch(/\n1 warning in 1 file\n$/);
    expect(project.run(["generate"]).stderr).toBe(first.stderr);
    expect(project.run(["generate", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("--json prints problems as an array", () => {
    expect(JSON.parse(project.run(["generate", "--json"]).stdout)).toEqual([]);
    project.edit("specs/acme/models/llm/rocket-1.yaml", "model_type: llm", "model_type: lmm");
    const run = project.run(["generate", "--json"]);
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject([
      {
        rule: "format/enum",
        severity: "error",
        file: "specs/acme/models/llm/rocket-1.yaml",
        line: 4,
        column: 13,
        path: "model_type",
      },
    ]);
  });

  test("repairs output that was edited, deleted or left behind", () => {
    project.run(["generate"]);
    const good = project.files("generated");
    project.write("generated/acme/llm.ts", "// mine");
    project.remove("generated/beta.ts");
    project.write("generated/.typecard-1x1xabc.tmp", "half");
    expect(project.run(["generate"]).stdout).toMatch(/^Wrote generated: 2 files/);
    expect(project.files("generated")).toEqual(good);
  });

  test("ignores a cache that is damaged or not its own", () => {
    project.run(["generate"]);
    const good = project.files("generated");
    for (const [name, text] of Object.entries(project.files("node_modules/.cache"))) {
      project.write(`node_modules/.cache/${name}`, text.replace(/"hash":"."/, '"hash":"x"').slice(0, -3));
    }
    project.edit("specs/acme/models/llm/rocket-1.yaml", "128000", "256000");
    expect(project.run(["generate"])).toMatchObject({ code: 0, stderr: "" });
    project.edit("specs/acme/models/llm/rocket-1.yaml", "256000", "128000");
    for (const name of Object.keys(project.files("node_modules/.cache")))
      project.write(`node_modules/.cache/${name}`, '{"units":[]}');
    expect(project.run(["generate"])).toMatchObject({ code: 0, stderr: "" });
    expect(project.files("generated")).toEqual(good);
  });

  test("compiles a folder reached by a link anew each time", () => {
    project.copy("specs/acme", "elsewhere");
    project.edit("elsewhere/provider/acme.yaml", /acme/g, "gamma");
    symlinkSync("../elsewhere", project.path("specs/gamma"));
    expect(project.run(["generate"]).code).toBe(0);
    project.edit("elsewhere/models/llm/rocket-1.yaml", "128000", "64000");
    expect(project.run(["generate"]).stdout).toMatch(/^Wrote generated: 1 file,/);
    expect(project.read("generated/gamma/llm.ts")).toMatch(/64_?000/);
  });
});

describe("generate refuses", () => {
  test("a missing specs folder", () => {
    const run = project.run(["generate", "--specs", "nowhere"]);
    expect(run).toEqual({ code: 2, stdout: "", stderr: "error: The specs folder nowhere does not exist.\n" });
  });

  test("an output folder that is not its own", () => {
    project.write("generated/notes.txt", "mine");
    const run = project.run(["generate"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(
      /^error: The output folder generated holds files that Typecard did not write \(notes\.txt\)/,
    );
    expect(project.files("generated")).toEqual({ "notes.txt": "mine" });
  });

  test("an output path that is a file, without a stack trace", () => {
    project.write("taken", "mine");
    const run = project.run(["generate", "--out", "taken"]);
    expect(run).toEqual({
      code: 1,
      stdout: "",
      stderr: "error: Cannot write taken: a file of that name is in the way.\n",
    });
  });

  // Root may write everywhere.
  if (process.getuid?.() !== 0)
    test("an output folder that it may not write", () => {
      project.write("generated/.keep", "");
      project.remove("generated/.keep");
      chmodSync(project.path("generated"), 0o500);
      const run = project.run(["generate"]);
      expect(run).toMatchObject({ code: 1, stdout: "" });
      expect(run.stderr).toMatch(/^error: Cannot write generated\/.*: permission denied\.\n$/);
    });

  test("a link in the output that leads elsewhere", () => {
    project.run(["generate"]);
    project.remove("generated/acme");
    project.write("precious/llm.ts", "mine");
    symlinkSync("../precious", project.path("generated/acme"));
    const run = project.run(["generate"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/generated\/acme is a link that leads out of the output folder/);
    expect(project.files("precious")).toEqual({ "llm.ts": "mine" });
  });

  test("two folders with one provider id", () => {
    project.copy("specs/acme", "specs/zeta");
    const run = project.run(["generate"]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/specs\/zeta\/provider\/acme\.yaml:1:11 error format\/duplicate-provider/);
    project.remove("specs/zeta");
    expect(project.run(["generate"]).code).toBe(0);
    project.copy("specs/acme", "specs/zeta");
    expect(project.run(["generate"]).stderr).toMatch(/format\/duplicate-provider/);
  });
});
