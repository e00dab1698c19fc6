import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { spawn as spawnInTerminal } from "@lydell/node-pty";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plugin } from "../generator/import/plugin.ts";
import { cli, Project } from "./project.ts";

const root = join(import.meta.dirname, "../..");

let project: Project;
beforeEach(() => {
  project = new Project({});
});
afterEach(() => project[Symbol.dispose]());

function add(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) project.write(name, text);
}

test.each([["import"], ["audit"], ["init"], ["add"]])("%s has help with examples", (command) => {
  const run = project.run([command, "--help"]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatch(/\nExamples:\n {2}typecard /);
});

describe("import", () => {
  test("makes cards that generate and lint take, and reports what it did", () => {
    add(plugin);
    const run = project.run(["import", "plugin"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/^specs\/acme {2}4 new\n/);
    expect(run.stdout).toContain("\nCorrected (");
    expect(project.run(["generate", "--quiet"])).toMatchObject({ code: 0, stderr: "" });
    expect(project.run(["lint", "--quiet"])).toMatchObject({ code: 0 });
    expect(project.run(["import", "plugin", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("a conflict is shown, and fails", () => {
    add(plugin);
    project.run(["import", "plugin"]);
    project.edit("specs/acme/models/llm/acme-chat.yaml", 'input: "2.50"', 'input: "2.40"');
    project.edit("plugin/acme/models/llm/chat.yaml", "'0.0025'", "'0.0020'");
    const run = project.run(["import", "plugin"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('specs/acme/models/llm/acme-chat.yaml pricing.input: yours "2.40", theirs "2.00"\n');
    const report = JSON.parse(project.run(["import", "plugin", "--json"]).stdout) as {
      providers: { files: unknown[] }[];
    };
    expect(report.providers[0]?.files).toHaveLength(4);
  });

  test("wrong use", () => {
    expect(project.run(["import"])).toMatchObject({ code: 2, stderr: expect.stringContaining("Name a plugin folder") });
    expect(project.run(["import", "nowhere"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("does not exist"),
    });
    expect(project.run(["import", "x", "--checked", "today"])).toMatchObject({ code: 2 });
    expect(project.run(["import", "x", "--from", "tokenlens"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("not both"),
    });
  });
});

describe("init and add", () => {
  test("a new project passes generate, lint, check and tsc at once", () => {
    expect(project.run(["init", "--yes", "--type", "llm", "--type", "tts"])).toMatchObject({ code: 0, stderr: "" });
    symlinkSync(root, project.path("node_modules/typecard"), "junction");
    expect(project.run(["add", "acme/llm/acme-chat-mini"])).toMatchObject({ code: 0, stderr: "" });
    expect(project.run(["generate"])).toMatchObject({ code: 0, stderr: "" });
    expect(project.run(["lint"])).toMatchObject({ code: 0 });
    expect(project.run(["check"])).toMatchObject({ code: 0 });
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(() => execFileSync(process.execPath, [tsc, "-p", project.folder], { encoding: "utf8" })).not.toThrow();
    const models = project.run(["list", "--json"]).stdout;
    expect((JSON.parse(models) as { model: string }[]).map(({ model }) => model)).toEqual([
      "acme-chat-mini",
      "acme-chat",
      "acme-speech",
    ]);
  });

  test("init asks in a terminal", async () => {
    const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
    const terminal = spawnInTerminal(process.execPath, [cli, "init", "--no-ci", "--no-editor"], {
      cwd: project.folder,
      cols: 100,
      rows: 40,
      env: { ...env, TERM: "xterm-256color" },
    });
    const questions = [
      "id of your first provider",
      "model types",
      "folder for the cards",
      "folder for the generated",
      "Scripts in package",
    ];
    let text = "";
    let asked = 0;
    terminal.onData((data) => {
      text += data;
      while (asked < questions.length && text.includes(questions[asked] ?? "")) {
        // The first answer is typed, the others are the proposals.
        terminal.write(asked === 0 ? "rocket\r" : "\r");
        asked += 1;
      }
    });
    const code = await new Promise<number>((done) => terminal.onExit(({ exitCode }) => done(exitCode)));
    expect({ code, asked }).toEqual({ code: 0, asked: questions.length });
    expect(Object.keys(project.files("specs"))).toContain("rocket/models/llm/rocket-chat.yaml");
    expect(text).toContain("npx typecard generate");
  });

  test("what cannot be added is refused without a stack trace", () => {
    project.run(["init", "--yes"]);
    symlinkSync(root, project.path("node_modules/typecard"), "junction");
    expect(project.run(["add", "acne/llm/x"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "error: There is no provider acne in the specs, or its cards have errors. Did you mean acme? `typecard init --provider acne` makes a new one.\n",
    });
  });
});

describe("audit", () => {
  const card = (price: string) => `model: gpt-4o
model_type: llm
model_properties:
  mode: chat
  context_size: 128000
pricing:
  input: "${price}"
  output: "10.00"
  cached_input: "1.25"
  unit: "0.000001"
  currency: USD
`;

  beforeEach(() => {
    add({
      "specs/openai/provider/openai.yaml":
        'provider: openai\nlabel: {en_US: OpenAI}\nsupported_model_types: [llm]\nconfigurate_methods: [predefined-model]\nmodels: {llm: {predefined: ["models/llm/*.yaml"]}}\n',
      "specs/openai/models/llm/gpt-4o.yaml": card("2.50"),
    });
  });

  test("compares with the packages that are installed, and fails on request", () => {
    expect(project.run(["audit", "--fail-on", "disagreement"])).toMatchObject({ code: 0, stderr: "" });
    project.write("specs/openai/models/llm/gpt-4o.yaml", card("2.60"));
    expect(project.run(["audit"])).toMatchObject({ code: 0 });
    const run = project.run(["audit", "--fail-on", "disagreement"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /specs\/openai\/models\/llm\/gpt-4o\.yaml:7 +openai\/gpt-4o +input +2\.60 +2\.50 +genai-prices/,
    );
    expect(JSON.parse(project.run(["audit", "--json"]).stdout)).toMatchObject({
      overall: { known: 1, disagreeing: 1 },
    });
  });

  test("fills in what a catalogue knows", () => {
    project.edit("specs/openai/models/llm/gpt-4o.yaml", '  cached_input: "1.25"\n', "");
    expect(project.run(["import", "--from", "genai-prices"])).toMatchObject({ code: 0, stderr: "" });
    expect(project.read("specs/openai/models/llm/gpt-4o.yaml")).toContain('output: "10.00"\n  cached_input: "1.25"\n');
  });

  test("wrong use", () => {
    expect(project.run(["audit", "--catalogue", "mine"])).toMatchObject({ code: 2 });
    expect(project.run(["audit", "--max-age", "soon"])).toMatchObject({ code: 2 });
    expect(project.run(["audit", "--specs", "nowhere"])).toMatchObject({ code: 2 });
  });
});
