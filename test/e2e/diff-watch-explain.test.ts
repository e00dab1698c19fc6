import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { spawn as spawnInTerminal } from "@lydell/node-pty";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cli, Project } from "./project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project[Symbol.dispose]());

const card = "specs/acme/models/llm/rocket-1.yaml";

/** What a command prints in a pseudo-terminal of 80 columns, and its exit code. `onData` may answer. */
async function inTerminal(
  args: readonly string[],
  onData: (all: string, write: (text: string) => void) => void = () => undefined,
): Promise<{ readonly text: string; readonly code: number }> {
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
  const terminal = spawnInTerminal(process.execPath, [cli, ...args], {
    cwd: project.folder,
    cols: 80,
    rows: 40,
    env: { ...env, TERM: "xterm-256color" },
  });
  let text = "";
  terminal.onData((data) => {
    text += data;
    onData(text, (answer) => terminal.write(answer));
  });
  const code = await new Promise<number>((done) => terminal.onExit(({ exitCode }) => done(exitCode)));
  return { text, code };
}

/** Without colours, as lines. */
function linesOf(text: string): readonly string[] {
  // oxlint-disable-next-line no-control-regex -- colours begin with ESC
  return text.replaceAll(/\u001b\[[\d;?]*[a-zA-Z]/g, "").split(/\r?\n/);
}

describe("diff", () => {
  beforeEach(() => {
    project.copy("specs", "old");
    project.edit(card, "max: 4096", "max: 8192");
    project.edit(card, "'2.50'", "'2.00'");
  });

  test("prints text, Markdown or JSON, and fails when told to", () => {
    const words = "rocket-1: max_tokens max 4096 → 8192; price input 2.50 → 2.00";
    expect(project.run(["diff", "old"])).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringContaining(words) as string,
    });
    expect(project.run(["diff", "old", "--format", "markdown"]).stdout).toContain(
      "### Prices and texts\n\n- **acme** `rocket-1`: price input 2.50 → 2.00\n",
    );
    const json = JSON.parse(project.run(["diff", "old", "--json"]).stdout) as object;
    expect(json).toMatchObject({
      base: "old",
      head: "specs",
      level: "minor",
      breaking: 0,
      changes: [{ kind: "range-widened" }, { kind: "price-changed", before: { amount: "2.50" } }],
    });
    expect(project.run(["diff", "old", "--fail-on", "breaking"]).code).toBe(0);
    expect(project.run(["diff", "specs", "old", "--fail-on", "breaking"]).code).toBe(1);
    expect(project.run(["diff", "old", "--fail-on", "any"]).code).toBe(1);
    expect(project.run(["diff", "specs"]).stdout).toBe("No change in meaning between specs and specs\n");
  });

  test("says what a base may be, and needs no git for folders", () => {
    expect(project.run(["diff", "v9"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/revision/) as string,
    });
    expect(project.run(["diff", "v9"], { env: { PATH: "/nowhere" } }).stderr).toMatch(/^error: git is not installed/);
    expect(project.run(["diff", "old"], { env: { PATH: "/nowhere" } }).code).toBe(0);
    execFileSync("git", ["init", "-q"], { cwd: project.folder });
    expect(project.run(["diff"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/`HEAD` is neither/) as string,
    });
  });

  test("shows cards with errors, and exits with 1", () => {
    project.edit(card, "model_type: llm", "model_type: lmm");
    const { code, stderr } = project.run(["diff", "old"]);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/format\/enum[^]*specs\/acme was not compared/) as string,
    });
  });

  test("is coloured in a terminal", async () => {
    const { text, code } = await inTerminal(["diff", "specs", "old"]);
    expect(code).toBe(0);
    expect(text).toContain("\u001b[31m");
    expect(linesOf(text)).toContain("  ! rocket-1: max_tokens max 8192 → 4096; price input 2.00 → 2.50");
  });
});

describe("explain", () => {
  test("prints a screen, or JSON", () => {
    const { code, stdout, stderr } = project.run([
      "explain",
      "acme/rocket-1",
      "--params",
      '{"temperature": 1}',
      "--usage",
      '{"promptTokens": 1000000}',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/max_tokens {3}int, 1 to 4096, default 64\n +max :15; template max_tokens: type/);
    expect(stdout).toMatch(/sends \{"temperature":1\}/);
    expect(stdout).toMatch(/total +2\.5000000 USD/);
    const json = JSON.parse(project.run(["explain", "rocket-1", "--json"]).stdout) as object;
    expect(json).toMatchObject({ provider: "acme", model: "rocket-1", request: null, prices: { currency: "USD" } });
  });

  test.each([
    [["explain"], 2, /missing required argument/],
    [["explain", "acme/rocket-9"], 2, /Did you mean `acme\/rocket-1`/],
    [["explain", "acme/rocket-1", "--params", "{"], 2, /--params is not JSON/],
    [["explain", "acme/rocket-1", "--at", "soon", "--usage", "{}"], 2, /neither a date nor a time/],
    [["explain", "acme/rocket-1", "--params", '{"temperature": 3}'], 1, /^$/],
  ])("%j exits with %d", (args, code, message) => {
    const run = project.run(args);
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(code);
  });

  test("fits into a terminal", async () => {
    const { text, code } = await inTerminal(["explain", "acme/rocket-1"]);
    expect(code).toBe(0);
    expect(text).toContain("\u001b[1m");
    for (const line of linesOf(text)) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("watch", () => {
  let child: ChildProcess | undefined;
  afterEach(() => void child?.kill("SIGKILL"));

  /** The events of a watch, one a call. */
  function watched(...args: string[]): () => Promise<Record<string, unknown>> {
    const started = spawn(process.execPath, [cli, "watch", "--json", ...args], {
      cwd: project.folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = started;
    const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
    return async () => {
      const { value } = (await lines.next()) as { value: string };
      return JSON.parse(value) as Record<string, unknown>;
    };
  }

  test("prints an event a line, reads a changed config, and stops cleanly", async () => {
    const next = watched();
    expect(await next()).toMatchObject({ event: "ready", ok: true, models: 5, specs: ["specs"], out: "generated" });
    project.edit(card, "'2.50'", "'2.00'");
    expect(await next()).toMatchObject({
      event: "compiled",
      folders: ["specs/acme"],
      changes: [{ text: "price input 2.50 → 2.00" }],
    });
    project.edit(card, "model_type: llm", "model_type: lmm");
    expect(await next()).toMatchObject({ event: "failed", diagnostics: [{ file: card, line: 4 }] });
    project.edit(card, "model_type: lmm", "model_type: llm");
    expect(await next()).toMatchObject({ event: "compiled", changes: [] });
    project.write("typecard.config.json", '{"out": "src/models"}');
    expect(await next()).toMatchObject({ event: "ready", out: "src/models" });
    expect(project.read("src/models/acme/llm.ts")).toContain("rocket-1");
    child?.kill("SIGINT");
    expect(await next()).toEqual({ event: "stopped" });
    const [code] = (await once(child ?? process, "close")) as [number];
    expect(code).toBe(0);
  });

  test("says what changed in a terminal, and stops with Ctrl+C", async () => {
    let step = 0;
    const { text, code } = await inTerminal(["watch"], (all, write) => {
      if (step === 0 && all.includes("watching specs")) {
        step = 1;
        project.edit(card, "'2.50'", "'2.00'");
      } else if (step === 1 && all.includes("2.00")) {
        step = 2;
        write("\u0003");
      }
    });
    expect(code).toBe(0);
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^acme\/rocket-1: price input 2\.50 → 2\.00 \(1 file, \d+ ms\)$/),
        "stopped",
      ]),
    );
  });

  test("a missing folder from the start is wrong use", () => {
    expect(project.run(["watch", "--specs", "nowhere"])).toMatchObject({
      code: 2,
      stderr: "error: The specs folder nowhere does not exist.\n",
    });
  });
});

test.each([["diff"], ["watch"], ["explain"]])("%s --help has examples", (command) => {
  expect(project.run([command, "--help"])).toMatchObject({
    code: 0,
    stderr: "",
    stdout: expect.stringContaining("Examples:") as string,
  });
});
