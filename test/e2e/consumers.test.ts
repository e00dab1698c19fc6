import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { isSoak } from "../support/runs.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

type Pair = readonly [typescript: string, resolution: "bundler" | "nodenext"];

/** Each version, and each way to resolve with the newest, which takes a tenth of the time. */
const pairs: readonly Pair[] = [
  ["typescript-5.6", "nodenext"],
  ["typescript-5.9", "bundler"],
  ["typescript-6", "nodenext"],
  ["typescript", "bundler"],
  ["typescript", "nodenext"],
];
const soakPairs: readonly Pair[] = [
  ["typescript-5.6", "bundler"],
  ["typescript-5.9", "nodenext"],
  ["typescript-6", "bundler"],
];

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
  test.each(isSoak ? [...pairs, ...soakPairs] : pairs)("%s, %s", async (typescript, resolution) => {
    expect(await compile(typescript, `tsconfig.${resolution}.json`)).toBe("");
  });
});
