import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { isSoak } from "../support/runs.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

const soakPairs = [
  ["typescript-5.6", "bundler"],
  ["typescript-5.9", "nodenext"],
  ["typescript-6", "bundler"],
] as const;

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
  // Each version, and each way to resolve with the newest, which takes a tenth of the time; soak runs do every pair.
  test.each([
    ["typescript-5.6", "nodenext"],
    ["typescript-5.9", "bundler"],
    ["typescript-6", "nodenext"],
    ["typescript", "bundler"],
    ["typescript", "nodenext"],
    ...(isSoak ? soakPairs : []),
  ])("%s, %s", async (typescript, resolution) => {
    expect(await compile(typescript, `tsconfig.${resolution}.json`)).toBe("");
  });
});
