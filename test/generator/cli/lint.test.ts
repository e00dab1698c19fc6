import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../../generator/cli/run.ts";
import { completeExample } from "../lint/example.ts";
import { writeTree } from "../read/write-tree.ts";

const card = 'pricing:\n  input: "0.5"\n  unit: "0"\n  currency: RMB # yuan\n';
const path = "acme/models/llm/rocket.yaml";

const home = process.cwd();
let stdout = "";
let stderr = "";
beforeEach(() => {
  stdout = stderr = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((stderr += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(home);
});

/** Runs `typecard lint` in a folder that holds the card, and a config if one is given. */
async function lint(args: readonly string[], config?: unknown, text = card) {
  const folder = writeTree({
    ...Object.fromEntries(
      Object.entries(completeExample({ [path]: text })).map(([name, content]) => [`specs/${name}`, content]),
    ),
    ...(config !== undefined && { "typecard.config.json": JSON.stringify(config) }),
  });
  process.chdir(folder);
  return { code: await run(["lint", ...args]), folder, read: () => readFileSync(join(folder, "specs", path), "utf8") };
}

const rulesFound = () =>
  (JSON.parse(stdout) as { rule: string; severity: string }[]).map(({ rule, severity }) => `${severity} ${rule}`);

test("findings by file, with hints, a summary and what can be mended", async () => {
  expect((await lint([])).code).toBe(1);
  expect(stdout).toBe(`specs/acme/models/llm/rocket.yaml
  3:9     error   0 is no unit that prices come in: they are multiplied by it. lint/pricing-unit-nonstandard
                  hint: the units are 0.000001, 0.00001, 0.0001, 0.001, 0.01, 0.1, 1
  3:9     error   The unit 0 makes every amount zero (input 0.5, output unknown). lint/pricing-unit-zero
                  hint: write "0.000001" for prices of a million tokens, "0.001" for prices of a thousand
  4:13    warning \`RMB\` is no currency code of ISO 4217. lint/currency-not-iso4217
                  hint: write \`CNY\`

2 errors, 1 warning in 1 file
1 finding can be mended with --fix.
`);
});

test("nothing found is said, and is no error", async () => {
  expect((await lint([], undefined, 'pricing:\n  input: "1"\n  unit: "0.000001"\n  currency: USD\n')).code).toBe(0);
  expect(stdout).toBe("Nothing found.\n");
});

test("--json and --format json are one", async () => {
  await lint(["--format", "json"]);
  const first = stdout;
  expect(JSON.parse(first)[2]).toEqual({
    rule: "lint/currency-not-iso4217",
    severity: "warning",
    file: "specs/acme/models/llm/rocket.yaml",
    line: 4,
    column: 13,
    path: "pricing.currency",
    message: "`RMB` is no currency code of ISO 4217.",
    hint: "write `CNY`",
  });
  stdout = "";
  await lint(["--json"]);
  expect(stdout).toBe(first);
});

test("--quiet prints errors only, --only runs what it names, --max-warnings fails", async () => {
  expect((await lint(["--json", "--quiet"])).code).toBe(1);
  expect(rulesFound()).toEqual(["error lint/pricing-unit-nonstandard", "error lint/pricing-unit-zero"]);
  stdout = "";
  expect((await lint(["--json", "--only", "currency-not-iso4217"])).code).toBe(0);
  expect(rulesFound()).toEqual(["warning lint/currency-not-iso4217"]);
  expect((await lint(["--only", "currency-not-iso4217", "--max-warnings", "0"])).code).toBe(1);
  expect(stderr).toBe("1 warning, more than the 0 of --max-warnings.\n");
  expect((await lint(["--only", "currency-not-iso4217", "--max-warnings", "1"])).code).toBe(0);
});

test("--fix writes the card, says so, and leaves no other file behind", async () => {
  const run1 = await lint(["--fix"]);
  expect(run1.code).toBe(1);
  expect(run1.read()).toContain("  currency: CNY # yuan\n");
  expect(stdout).toMatch(/^mended specs\/acme\/models\/llm\/rocket\.yaml currency-not-iso4217\n\nspecs\/acme/);
  expect(stdout).not.toContain("--fix");
  expect(readdirSync(join(run1.folder, "specs/acme/models/llm"))).toEqual(["rocket.yaml"]);
});

describe("wrong use", () => {
  test.each([
    [["--only", "currency-iso4217"], "Did you mean currency-not-iso4217?"],
    [["--max-warnings", "few"], "It must be a whole number"],
    [["--format", "xml"], "Allowed choices are pretty, json, github, sarif"],
    [["--specs", "nowhere"], "does not exist"],
  ])("%j is refused in words", async (args, words) => {
    expect((await lint(args)).code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
  });

  test.each<[unknown, string]>([
    [
      { rules: { "pricing-unit-zer": "off" } },
      "There is no lint rule `pricing-unit-zer`. Did you mean `pricing-unit-zero`?",
    ],
    [{ rules: { "lint/pricing-unit-zero": "off" } }, "Did you mean `pricing-unit-zero`?"],
    [{ rules: { "pricing-unit-zero": "warning" } }, 'must be "off", "info", "warn", "error", or a list'],
    [{ rules: { "pricing-unit-zero": ["warn", 1] } }, "or a list of one of these and the rule's options"],
    [{ rules: { "pricing-absurd": ["warn", { maximum: 1 }] } }, "has no option `maximum`. Its options are min, max."],
    [{ rules: [] }, "`lint.rules` must be an object"],
    [{ rule: {} }, "There is no option `lint.rule`. Did you mean `rules`?"],
    [{ failGenerate: "yes" }, "`lint.failGenerate` must be true or false."],
    ["strict", "`lint` must be an object with `rules` and `failGenerate`"],
  ])("a config with %j is refused, with its place", async (config, words) => {
    expect((await lint([], { lint: config })).code).toBe(2);
    expect(stderr).toMatch(/^error: typecard\.config\.json:1:\d+: /);
    expect(stderr).toContain(words);
  });
});

test("a config gives levels and options", async () => {
  const rules = {
    "pricing-unit-zero": "off",
    "pricing-unit-nonstandard": ["warn", { units: [0] }],
    "currency-not-iso4217": "error",
  };
  expect((await lint(["--json"], { lint: { rules } })).code).toBe(1);
  expect(rulesFound()).toEqual(["error lint/currency-not-iso4217"]);
  stdout = "";
  await lint(["--rules", "--json"], { lint: { rules } });
  expect(JSON.parse(stdout)).toContainEqual({
    rule: "currency-not-iso4217",
    level: "error",
    fixable: true,
    summary: "A currency is a code of ISO 4217.",
  });
});

test("generate stops at lint errors when the config says so, and only then", async () => {
  const { folder } = await lint([], { lint: { failGenerate: true } });
  expect(await run(["generate", "--no-cache"])).toBe(1);
  expect(stderr).toContain("lint/pricing-unit-zero");
  expect(stderr).toContain("Stopped, since the config says `lint.failGenerate`.");
  expect(readdirSync(folder)).not.toContain("generated");
  writeFileSync(join(folder, "typecard.config.json"), JSON.stringify({ lint: { failGenerate: false } }));
  expect(await run(["generate", "--no-cache"])).toBe(0);
  expect(readdirSync(folder)).toContain("generated");
});

test("other commands report what they find at the configured level", async () => {
  const twice = "deprecated: true\ndeprecated: false\n";
  await lint([], { lint: { rules: { "yaml-duplicate-key": "off" } } }, twice);
  stdout = stderr = "";
  expect(await run(["generate", "--json", "--no-cache"])).toBe(0);
  expect(JSON.parse(stdout)).toEqual([]);
  await lint([], {}, twice);
  stdout = "";
  expect(await run(["generate", "--json", "--no-cache"])).toBe(0);
  expect(rulesFound()).toEqual(["warning lint/yaml-duplicate-key"]);
});

test("--format github prints workflow commands, escaped", async () => {
  await lint(["--format", "github"], undefined, '"100%, a:b": 1\n');
  expect(stdout).toBe(
    "::warning file=specs/acme/models/llm/rocket.yaml,line=1,endLine=1,col=1,endColumn=12,title=lint/ignored-key::`100%25, a:b` is no key of this card, and is ignored.\n" +
      "::notice file=specs/acme/models/llm/rocket.yaml,line=1,endLine=1,col=1,endColumn=1,title=lint/pricing-missing-on-llm::The model has no price, so that what a call costs is unknown.\n",
  );
});

test("--format sarif prints a log of SARIF 2.1.0", async () => {
  await lint(["--format", "sarif"]);
  const log = JSON.parse(stdout);
  expect(new Ajv().validate(sarif, log)).toBe(true);
  const [{ tool, results }] = log.runs;
  expect(results.map((result: any) => tool.driver.rules[result.ruleIndex].id)).toEqual(
    results.map((result: any) => result.ruleId),
  );
  expect(results[2]).toMatchObject({
    ruleId: "lint/currency-not-iso4217",
    level: "warning",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "specs/acme/models/llm/rocket.yaml" },
          region: { startLine: 4, startColumn: 13, endLine: 4, endColumn: 16 },
        },
      },
    ],
  });
});

/** What the standard asks of the parts that we write: OASIS SARIF 2.1.0, sections 3.13, 3.14, 3.27, 3.28, 3.29, 3.30, 3.49. */
const sarif = (() => {
  const positive = { type: "integer", minimum: 1 };
  const message = {
    type: "object",
    required: ["text"],
    properties: { text: { type: "string", minLength: 1 } },
    additionalProperties: false,
  };
  const level = { enum: ["none", "note", "warning", "error"] };
  const object = (required: readonly string[], properties: object) => ({
    type: "object",
    required,
    properties,
    additionalProperties: false,
  });
  const region = object(["startLine"], {
    startLine: positive,
    startColumn: positive,
    endLine: positive,
    endColumn: positive,
  });
  const location = object(["physicalLocation"], {
    physicalLocation: object(["artifactLocation"], {
      artifactLocation: object(["uri"], { uri: { type: "string", pattern: "^[^\\s\\\\]+$" } }),
      region,
    }),
    logicalLocations: {
      type: "array",
      items: object(["fullyQualifiedName"], { fullyQualifiedName: { type: "string" } }),
    },
  });
  const rule = object(["id"], {
    id: { type: "string" },
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: object(["level"], { level }),
  });
  const result = object(["message"], {
    ruleId: { type: "string" },
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message,
    locations: { type: "array", items: location },
  });
  const driver = object(["name"], {
    name: { type: "string" },
    semanticVersion: { type: "string" },
    rules: { type: "array", uniqueItems: true, items: rule },
  });
  const oneRun = object(["tool"], {
    tool: object(["driver"], { driver }),
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    results: { type: "array", items: result },
  });
  return object(["version", "runs"], {
    $schema: { type: "string" },
    version: { const: "2.1.0" },
    runs: { type: "array", items: oneRun },
  });
})();
