import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project, smallSpecs } from "./project.ts";

let project: Project;
beforeEach(() => {
  const cards = Object.entries(smallSpecs).map(([name, text]) => [name.replace("specs/", "cards/"), text] as const);
  project = new Project(Object.fromEntries(cards));
});
afterEach(() => project[Symbol.dispose]());

const good =
  'import { defineConfig } from "typecard/generator";\n\nexport default defineConfig({ specs: "cards", out: "src/models" });\n';

describe("typecard.config", () => {
  test.each([
    ["typecard.config.ts", good],
    [
      "typecard.config.ts",
      'import { defineConfig, type Config } from "typecard/config";\nconst config: Config = { specs: ["cards"], out: "src/models" };\nexport default defineConfig(config);\n',
    ],
    ["typecard.config.js", good],
    ["typecard.config.mjs", 'export default { specs: "cards", out: "src/models" };\n'],
    ["typecard.config.json", '{ "specs": "cards", "out": "src/models" }\n'],
  ])("%s is read, again and again", (name, text) => {
    project.write(name, text);
    for (let run = 0; run < 2; run += 1) expect(project.run(["generate"])).toMatchObject({ code: 0, stderr: "" });
    expect(Object.keys(project.files("src/models"))).toContain("acme/llm.ts");
    project.write(name, text.replace("src/models", "lib"));
    project.run(["generate"]);
    expect(Object.keys(project.files("lib"))).toContain("acme/llm.ts");
  });

  test("is kept, unless it asks its surroundings", () => {
    project.write("typecard.config.ts", good);
    project.run(["generate"]);
    expect(
      Object.keys(project.files("node_modules/.cache/typecard")).filter((name) => !/state|parsed|\.bin$/.test(name)),
    ).toHaveLength(1);
    project.write("typecard.config.ts", good.replace('"src/models"', 'process.env.OUT ?? "src/models"'));
    expect(project.run(["generate"], { env: { OUT: "one" } }).stdout).toMatch(/^Wrote one:/);
    expect(project.run(["generate"], { env: { OUT: "two" } }).stdout).toMatch(/^Wrote two:/);
  });

  test("may lie elsewhere; its paths are relative to it, and flags win", () => {
    project.write("tools/my.config.ts", good.replace('"cards"', '"../cards"'));
    expect(project.run(["generate", "--config", "tools/my.config.ts"]).stdout).toMatch(/^Wrote tools\/src\/models:/);
    expect(project.run(["generate", "--config", "tools/my.config.ts", "--out", "here"]).stdout).toMatch(/^Wrote here:/);
  });

  test.each([
    [
      "a misspelt option",
      "typecard.config.ts",
      good.replace("out:", "ouut:"),
      /^error: typecard\.config\.ts:3:47: There is no option `ouut`\. Did you mean `out`\?\n$/,
    ],
    [
      "a wrong value",
      "typecard.config.ts",
      good.replace('"src/models"', "7"),
      /^error: typecard\.config\.ts:3:47: `out` must be a path, not 7\.\n$/,
    ],
    [
      "broken TypeScript",
      "typecard.config.ts",
      good.replace("});", "}"),
      /^error: typecard\.config\.ts:\d+:\d+: The config cannot be loaded: /,
    ],
    [
      "broken JavaScript",
      "typecard.config.mjs",
      "export default {\n  specs: 'cards',,\n};\n",
      /^error: typecard\.config\.mjs:2:\d+: The config cannot be loaded: /,
    ],
    [
      "broken JSON",
      "typecard.config.json",
      '{\n  "specs": cards\n}\n',
      /^error: typecard\.config\.json:2:12: The config cannot be loaded: /,
    ],
    [
      "a config that throws",
      "typecard.config.ts",
      `${good}\nthrow new Error("not today");\n`,
      /^error: typecard\.config\.ts:5:\d+: The config cannot be loaded: not today\n$/,
    ],
    [
      "a missing module",
      "typecard.config.ts",
      'import "./nothing";\nexport default {};\n',
      /^error: typecard\.config\.ts(:\d+:\d+)?: The config cannot be loaded: /,
    ],
    [
      "no default export",
      "typecard.config.mjs",
      "export const specs = 1;\n",
      /^error: typecard\.config\.mjs: The config must export an object by default/,
    ],
  ])("%s is an error with a place", (_what, name, text, message) => {
    project.write(name, text);
    const run = project.run(["generate"]);
    expect(run.stderr).toMatch(message);
    expect(run).toMatchObject({ code: 2, stdout: "" });
  });

  test("a config that is not there is wrong use", () => {
    expect(project.run(["generate", "--config", "none.ts"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "error: none.ts: Cannot read the config: there is no such file or folder.\n",
    });
  });

  test("format: prettier uses the project's own settings, and neither check nor a second run is fooled", () => {
    project.write("typecard.config.json", '{ "specs": "cards", "format": "prettier" }');
    project.write(".prettierrc", '{ "singleQuote": true, "semi": false, "tabWidth": 4 }');
    expect(project.run(["generate"])).toMatchObject({ code: 0, stderr: "" });
    expect(project.read("generated/index.ts")).not.toMatch(/;$/m);
    expect(project.run(["generate"]).stdout).toMatch(/up to date/);
    expect(project.run(["check"]).code).toBe(0);
    expect(project.run(["check", "--no-cache"]).code).toBe(0);
    const before = project.files("generated");
    project.edit("cards/acme/models/llm/rocket-1.yaml", "128000", "256000");
    expect(project.run(["generate"]).stdout).toMatch(/^Wrote generated: 1 file,/);
    project.edit("cards/acme/models/llm/rocket-1.yaml", "256000", "128000");
    project.run(["generate"]);
    expect(project.files("generated")).toEqual(before);
    project.write(".prettierrc", "{}");
    expect(project.run(["check"]).code).toBe(1);
  });
});
