import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli, Project } from "./project.ts";

let project: Project;
beforeAll(() => {
  project = new Project();
});
afterAll(() => project[Symbol.dispose]());

describe("check", () => {
  test("passes after generate, and lists what differs", () => {
    project.run(["generate"]);
    expect(project.run(["check"])).toEqual({ code: 0, stdout: "generated is up to date\n", stderr: "" });
    const good = project.read("generated/acme/llm.ts");
    project.write("generated/acme/llm.ts", "// edited");
    const run = project.run(["check", "--specs", "specs"]);
    expect(run).toEqual({
      code: 1,
      stdout: "changed generated/acme/llm.ts\n",
      stderr:
        "generated is not what the specs give. Run `npx typecard generate --specs specs` and commit the result.\n",
    });
    expect(JSON.parse(project.run(["check", "--json"]).stdout)).toMatchObject([
      { rule: "drift/changed", file: "generated/acme/llm.ts" },
    ]);
    expect(project.read("generated/acme/llm.ts")).toBe("// edited");
    project.write("generated/acme/llm.ts", good);
    expect(project.run(["check", "--no-cache"]).code).toBe(0);
  });

  test("finds everything missing where nothing was generated", () => {
    const run = project.run(["check", "--out", "nothing"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^missing nothing\/acme\.ts\n(missing .*\n)+$/);
  });

  test("fails for cards with errors", () => {
    const card = "specs/acme/models/llm/rocket-1.yaml";
    const good = project.read(card);
    project.edit(card, "model_type: llm", "model_type: lmm");
    expect(project.run(["check"])).toMatchObject({ code: 1, stdout: "" });
    project.write(card, good);
  });
});

describe("describe", () => {
  test("prints a model a line, in order, with provider and file first", () => {
    const { code, stdout, stderr } = project.run(["describe"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => row["file"])).toEqual([
      "acme/models/llm/rocket-1.yaml",
      "acme/models/llm/rocket-2.yaml",
      "acme/models/text_embedding/embed-1.yaml",
      "beta/models/llm/b-1.yaml",
      "beta/models/text_embedding/b-embed.yaml",
    ]);
    expect(Object.keys(rows[0]!)).toEqual(
      "provider file model label model_type features fetch_from model_properties deprecated parameter_rules pricing".split(
        " ",
      ),
    );
    expect(rows[0]).toMatchObject({
      provider: "acme",
      pricing: { input: "2.50", output: "10.00", unit: "0.000001", currency: "USD" },
    });
  });

  test("prints providers, and arrays", () => {
    const rows = JSON.parse(project.run(["describe", "--providers", "--format", "json"]).stdout) as Record<
      string,
      unknown
    >[];
    expect(rows.map((row) => row["provider"])).toEqual(["acme", "beta"]);
    expect(Object.keys(rows[0]!)[0]).toBe("provider");
  });

  test("prints problems on stderr, and the good providers still", () => {
    const card = "specs/acme/models/llm/rocket-1.yaml";
    const good = project.read(card);
    project.edit(card, "model_type: llm", "model_type: lmm");
    const run = project.run(["describe"]);
    expect(run.code).toBe(1);
    expect(run.stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(run.stderr).toMatch(/rocket-1\.yaml:4:13 error/);
    project.write(card, good);
  });

  test("is quiet when the reader has seen enough", () => {
    const run = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" describe | head -n 1`], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.stdout.split("\n")).toHaveLength(2);
  });
});

describe("list", () => {
  const ids = (...args: string[]): string[] => {
    const run = project.run(["list", "--json", ...args]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    return (JSON.parse(run.stdout) as { model: string }[]).map(({ model }) => model);
  };

  test("prints a table", () => {
    expect(project.run(["list"]).stdout).toMatchSnapshot();
  });

  test("filters", () => {
    expect(ids("--type", "text-embedding")).toEqual(["embed-1", "b-embed"]);
    expect(ids("--feature", "vision")).toEqual(["rocket-2"]);
    expect(ids("--feature", "vision", "--feature", "tool-call")).toEqual([]);
    expect(ids("--provider", "beta", "--min-context", "100k")).toEqual(["b-1"]);
    expect(ids("--max-input-price", "0.5")).toEqual(["rocket-2", "embed-1", "b-embed"]);
    expect(ids("--max-input-price", "3", "--currency", "RMB")).toEqual(["b-1"]);
    expect(ids("--deprecated")).toEqual(["b-1"]);
    expect(ids("--no-deprecated", "--type", "llm")).toEqual(["rocket-1", "rocket-2"]);
  });

  test("sorts, prices within a currency", () => {
    expect(ids("--sort", "id")).toEqual(["b-1", "b-embed", "embed-1", "rocket-1", "rocket-2"]);
    expect(ids("--sort", "input-price")).toEqual(["b-1", "b-embed", "embed-1", "rocket-2", "rocket-1"]);
    expect(ids("--sort", "context").slice(0, 3)).toEqual(["b-1", "rocket-1", "rocket-2"]);
  });
});

describe("wrong use", () => {
  test.each([
    [["genrate"], /unknown command 'genrate'\n\(Did you mean generate\?\)/],
    [["generate", "--ouut", "x"], /unknown option '--ouut'\n\(Did you mean --out\?\)/],
    [["generate", "extra"], /too many arguments/],
    [["generate", "--specs"], /argument missing/],
    [["describe", "--format", "xml"], /Allowed choices are jsonl, json/],
    [["list", "--min-context", "lots"], /whole number/],
    [["list", "--feature", "magic"], /Allowed choices are/],
    [["list", "--specs", "nowhere"], /does not exist/],
    [[], /Usage: typecard/],
  ])("%j exits with 2", (args, message) => {
    const run = project.run(args);
    expect(run.stderr).toMatch(message);
    expect(run).toMatchObject({ code: 2, stdout: "" });
  });

  test.each([["--help"], ["--version"], ["generate", "--help"], ["list", "--help"]])(
    "%s %s exits with 0",
    (...args) => {
      const run = project.run(args);
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(run.stdout).toMatch(args.includes("--help") ? /Examples:/ : /^\d+\.\d+\.\d+\n$/);
    },
  );
});
