import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const scratch = join(root, "node_modules/.cache/readme");

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"))].map((match) => match[1] ?? "");
}

describe("README", () => {
  test("its TypeScript compiles", { timeout: 60_000 }, () => {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    const files = blocks("ts").map((code, index) => {
      writeFileSync(join(scratch, `block${index}.ts`), `${code}\nexport {};\n`);
      return `block${index}.ts`;
    });
    const config = { extends: "../../../test/consumers/tsconfig.nodenext.json", compilerOptions: { types: ["node"] }, files };
    writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(config));
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", scratch], { stdio: "pipe" });
    expect(files.length).toBeGreaterThan(2);
  });

  test("its first cards compile", () => {
    const [provider = "", model = ""] = blocks("yaml");
    const specs = join(scratch, "specs/acme");
    mkdirSync(join(specs, "provider"), { recursive: true });
    mkdirSync(join(specs, "models/llm"), { recursive: true });
    writeFileSync(join(specs, "provider/acme.yaml"), provider);
    writeFileSync(join(specs, "models/llm/roadrunner-1.yaml"), model);
    const printed = execFileSync(
      process.execPath,
      [join(root, "dist/cli.js"), "describe", "--specs", join(scratch, "specs")],
      { encoding: "utf8" },
    );
    expect(JSON.parse(printed)).toMatchObject({ provider: "acme", model: "roadrunner-1", pricing: { input: "2.50" } });
  });
});
