import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

async function compile(typescript: string, project: string): Promise<string> {
  try {
    await run(process.execPath, [
      join(root, "node_modules", typescript, "bin/tsc"),
      "-p",
      join(root, "test/consumers", project),
    ]);
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

describe("consumers compile, and fail where they must", () => {
  for (const typescript of ["typescript-5.6", "typescript-5.9", "typescript-6", "typescript"]) {
    for (const resolution of ["bundler", "nodenext"]) {
      test(`${typescript}, ${resolution}`, { timeout: 60_000 }, async () => {
        expect(await compile(typescript, `tsconfig.${resolution}.json`)).toBe("");
      });
    }
  }
});
