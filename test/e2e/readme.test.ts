// What the README shows is true: its code compiles, its cards too, and what it says is printed is printed.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gpt4o } from "typecard/models/openai/llm";
import { describe, expect, test } from "vitest";
import { Project } from "./project.ts";
import { readme, readmeBlocks, readmeCards } from "./support/readme.ts";

const root = join(import.meta.dirname, "..", "..");

describe("README", () => {
  test("its TypeScript compiles", () => {
    const scratch = join(root, "node_modules/.cache/readme");
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    const files = readmeBlocks("ts").map((code, index) => {
      writeFileSync(join(scratch, `block${index}.ts`), `${code}\nexport {};\n`);
      return `block${index}.ts`;
    });
    const config = { extends: "../../../test/consumers/tsconfig.nodenext.json", files };
    writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(config));
    const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", scratch];
    expect(execFileSync(process.execPath, tsc, { encoding: "utf8" })).toBe("");
    expect(files.length).toBeGreaterThan(2);
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
