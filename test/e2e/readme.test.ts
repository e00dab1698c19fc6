// What the README shows is true: its code compiles, and that of the guide, its cards too, and what it says is printed is printed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gpt4o } from "typecard/models/openai/llm";
import { describe, expect, test } from "vitest";
import { Project } from "./project.ts";
import { guide, readme, readmeBlocks, readmeCards } from "./support/readme.ts";

const root = join(import.meta.dirname, "..", "..");

describe("README", () => {
  test("its TypeScript compiles, and that of docs/calling.md", () => {
    const scratch = join(root, "node_modules/.cache/readme");
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    const files = Object.entries({ readme, calling: guide }).flatMap(([name, text]) =>
      readmeBlocks("ts", text).map((code, index) => {
        const file = `${name}${index}.ts`;
        writeFileSync(join(scratch, file), `${code}\nexport {};\n`);
        return file;
      }),
    );
    const config = { extends: "../../../test/consumers/tsconfig.nodenext.json", files };
    writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(config));
    const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", scratch];
    expect(errorsOf(tsc)).toBe("");
    for (const name of ["readme", "calling"]) {
      expect(files.filter((file) => file.startsWith(name)).length).toBeGreaterThan(2);
    }
  });

  test("its first cards compile, and the mistake in one is reported as shown", () => {
    using project = new Project(readmeCards());
    expect(project.run(["generate"])).toMatchObject({ code: 0, stderr: "" });
    const described = JSON.parse(project.run(["describe"]).stdout) as unknown;
    expect(described).toMatchObject({ provider: "acme", model: "roadrunner-1", pricing: { input: "2.50" } });

    const [shown = ""] = readmeBlocks("text");
    project.edit("specs/acme/models/llm/roadrunner-1.yaml", "max: 2\n", "max: two\n");
    const { code, stderr } = project.run(["generate"]);
    expect(code).toBe(1);
    const printed = stderr.split("\n");
    expect(
      shown
        .trimEnd()
        .split("\n")
        .filter((line) => !printed.includes(line)),
    ).toEqual([]);
  });

  test("what it says that cards can say beyond Dify's is understood", () => {
    const extras = readmeBlocks("yaml").find((block) => block.includes("parameter_constraints:")) ?? "";
    const cards = readmeCards();
    const [path = "", card = ""] = Object.entries(cards).find(([name]) => name.includes("/models/")) ?? [];
    const names = [
      ...new Set(extras.match(/\b(?:thinking|thinking_budget|temperature|top_p|top_k|json_schema|response_format)\b/g)),
    ];
    expect(names.length).toBeGreaterThan(4);
    const rules = names.map((name) => `  - { name: ${name}, type: ${name === "thinking" ? "boolean" : "float"} }\n`);
    const plain = card.slice(0, card.indexOf("parameter_rules:"));
    const successor = card.replace("model: roadrunner-1\n", "model: roadrunner-2\n");
    using project = new Project({
      ...cards,
      [path]: `${plain}parameter_rules:\n  - { name: max_tokens, use_template: max_tokens }\n${rules.join("")}${extras}`,
      [path.replace("roadrunner-1", "roadrunner-2")]: successor,
    });
    expect(project.run(["generate"])).toMatchObject({ code: 0, stderr: "" });
    const emitted = Object.values(project.files("generated")).join("\n");
    for (const trace of ["roadrunner-2", "exclusive", "cachedInputTokens", "200000"]) expect(emitted).toContain(trace);
  });

  test("the price that it shows is the price", () => {
    const [, tokens = "", total] = /gpt4o\.price\((\{.*?\})\);[^]*?\/\/ "([\d.]+)", "USD"/.exec(readme) ?? [];
    const usage = JSON.parse(tokens.replaceAll(/(\w+):/g, '"$1":')) as Parameters<typeof gpt4o.price>[0];
    expect(gpt4o.price(usage).totalPrice).toBe(total);
  });
});

describe("docs/calling.md", () => {
  test("its links lead somewhere", () => {
    const toAnchor = (title: string) =>
      `#${title
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-")}`;
    const anchors = new Set([...guide.matchAll(/^## (.+)/gm)].map(([, title = ""]) => toAnchor(title)));
    const links = [...guide.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(links.length).toBeGreaterThan(10);
    expect(
      links.filter((link) => !(link.startsWith("#") ? anchors.has(link) : existsSync(join(root, "docs", link)))),
    ).toEqual([]);
  });

  test("it names every reason of every error", () => {
    const source = readFileSync(join(root, "runtime/core/error.ts"), "utf8");
    const reasons = /interface ErrorReasons \{([^]*?)\n\}/.exec(source)?.[1] ?? "";
    expect(reasons).toContain("InvokeConnectionError");
    for (const [, error = "", list = ""] of reasons.matchAll(/readonly (\w+):([^;]*);/g)) {
      const row = guide.split("\n").find((line) => line.startsWith(`| \`${error}\` |`)) ?? "";
      const named = [...row.matchAll(/`([a-z]\w+)`/g)].map(([, reason]) => reason);
      expect(named, error).toEqual([...list.matchAll(/"(\w+)"/g)].map(([, reason]) => reason));
      expect(named.length, error).toBeGreaterThan(2);
    }
  });
});

/** What the compiler prints, which a failed process keeps to itself. */
function errorsOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
