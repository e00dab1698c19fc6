// Every command in a terminal and in a pipe: colours and progress are for people, JSON is for programs.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandLine } from "../../generator/cli/run.ts";
import { Project, smallSpecs } from "./project.ts";
import { answering, inTerminal } from "./support/terminal.ts";

// oxlint-disable-next-line no-control-regex -- colours begin with ESC
const color = /\u001b\[\d+m/;

let project: Project;
beforeAll(() => {
  project = new Project();
  project.copy("specs", "old");
  project.edit("specs/acme/models/llm/rocket-1.yaml", "max: 4096", "max: 2048");
  project.edit("specs/beta/models/llm/b-1.yaml", "max: 4096", "max: 400000");
  // One that cannot be read.
  project.copy("specs", "bad");
  project.edit("bad/acme/models/llm/rocket-1.yaml", "max: 2048", "max: two");
});
afterAll(() => project[Symbol.dispose]());

interface Row {
  readonly args: readonly string[];
  readonly code: number;
  /** Printed in a terminal. */
  readonly shown: string;
  readonly colored: boolean;
}

const rows: readonly Row[] = [
  { args: ["generate"], code: 0, shown: "Wrote generated", colored: false },
  { args: ["check", "--specs", "bad"], code: 1, shown: "format/number", colored: true },
  { args: ["lint"], code: 0, shown: "max-tokens-exceeds-context", colored: true },
  { args: ["describe", "--specs", "old"], code: 0, shown: '"model":"rocket-1"', colored: false },
  { args: ["list"], code: 0, shown: "rocket-1", colored: true },
  { args: ["diff", "old", "--fail-on", "breaking"], code: 1, shown: "4096 → 2048", colored: true },
  { args: ["watch", "--specs", "nowhere"], code: 2, shown: "does not exist", colored: false },
  {
    args: ["explain", "acme/rocket-1", "--params", '{"temperature": 9}'],
    code: 1,
    shown: "temperature",
    colored: true,
  },
  { args: ["init", "--yes", "--dry-run"], code: 0, shown: "Nothing was written", colored: false },
  { args: ["add", "acme/llm/rocket-3", "--dry-run"], code: 0, shown: "Would make", colored: false },
  { args: ["import", "old", "--out", "new", "--dry-run"], code: 0, shown: "new/acme", colored: true },
  { args: ["audit"], code: 0, shown: "4 prices without a date", colored: true },
];

test("the table has every command", () => {
  const names = commandLine(() => undefined).commands.map((command) => command.name());
  expect(rows.map(({ args: [name] }) => name)).toEqual(names);
});

test.each(commandLine(() => undefined).commands)(
  "the help of $_name has examples, and says what each option does",
  (command) => {
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).toMatch(new RegExp(`\nExamples:\n {2}typecard ${command.name()}`));
    expect(command.options.filter(({ description }) => description === "")).toEqual([]);
  },
);

describe.each(rows)("$args", ({ args, code, shown, colored }) => {
  test("in a terminal", async () => {
    const run = await inTerminal(project, args);
    expect(run.code, run.text).toBe(code);
    expect(run.text).toContain(shown);
    expect(color.test(run.text)).toBe(colored);
  });

  test("in a pipe, as JSON", () => {
    const run = project.run([...args, "--json"]);
    expect(run.code, run.stderr).toBe(code);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(color);
    if (code === 2) expect(run).toMatchObject({ stdout: "", stderr: expect.stringContaining(shown) });
    else expect(() => void JSON.parse(run.stdout)).not.toThrow();
  });
});

test.each(rows.filter(({ colored }) => colored))("in a pipe, $args has no colours", ({ args, code }) => {
  const run = project.run(args);
  expect(run.code).toBe(code);
  expect(`${run.stdout}${run.stderr}`).not.toMatch(color);
});

test("a long run shows how far it is in a terminal alone", async () => {
  using many = new Project();
  for (let provider = 0; provider < 12; provider += 1)
    for (const [path, text] of Object.entries(smallSpecs).filter(([name]) => name.startsWith("specs/acme/"))) {
      const folder = path.replace("acme", `acme-${provider}`);
      for (let copy = 0; copy < (path.includes("rocket") ? 12 : 1); copy += 1)
        many.write(
          folder.replace("rocket", `rocket-${copy}`),
          text
            .replace("provider: acme", `provider: acme-${provider}`)
            .replace("model: rocket", `model: rocket-${copy}`),
        );
    }
  const shown = await inTerminal(many, ["generate", "--no-cache"]);
  expect(shown.code).toBe(0);
  expect(shown.text).toMatch(/compiling acme-\d+ \(\d+ of 1\d\)/);
  expect(many.run(["generate", "--no-cache"])).toMatchObject({ code: 0, stderr: "" });
});

describe("the questions of init", () => {
  test("are answered by keys", async () => {
    using fresh = new Project({});
    const keys = answering([
      ["id of your first provider", "comet\r"],
      // The next type down, besides the first.
      ["model types", "\u001b[B \r"],
      ["folder for the cards", "\r"],
      ["folder for the generated", "\r"],
      ["Scripts in package", "n"],
    ]);
    const run = await inTerminal(fresh, ["init", "--no-ci", "--no-editor"], keys);
    expect(run.code, run.text).toBe(0);
    const files = Object.keys(fresh.files("specs"));
    expect(files).toEqual(expect.arrayContaining(["comet/models/llm/comet-chat.yaml", "comet/provider/comet.yaml"]));
    expect(files.some((file) => file.startsWith("comet/models/text_embedding/"))).toBe(true);
    expect(Object.keys(fresh.files("."))).not.toContain("package.json");
  });

  test("are left by Ctrl+C, and nothing is written", async () => {
    using fresh = new Project({});
    const run = await inTerminal(fresh, ["init"], answering([["id of your first provider", "\u0003"]]));
    expect(run.code).toBe(1);
    expect(run.text).not.toMatch(/\n\s+at /);
    expect(Object.keys(fresh.files("."))).toEqual([]);
  });
});
