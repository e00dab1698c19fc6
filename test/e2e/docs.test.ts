// The examples of the docs compile against dist/, as a user's code does.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test("the example of every provider compiles", { timeout: 120_000 }, () => {
  const scratch = join(root, "node_modules/.cache/docs-examples");
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const folder = join(root, "docs/providers");
  const pages = readdirSync(folder).filter((name) => name !== "README.md");
  const files = pages.flatMap((name) => {
    const blocks = [...readFileSync(join(folder, name), "utf8").matchAll(/^```ts\n([^]*?)^```/gm)];
    return blocks.map(([, code = ""], index) => {
      const file = `${basename(name, ".md")}-${index}.ts`;
      writeFileSync(join(scratch, file), `${code}\nexport {};\n`);
      return file;
    });
  });
  expect(files.length).toBeGreaterThanOrEqual(pages.length);
  const config = { extends: "../../../test/consumers/tsconfig.nodenext.json", files };
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(config));
  const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", scratch];
  expect(errorsOf(tsc)).toBe("");
});

function errorsOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
