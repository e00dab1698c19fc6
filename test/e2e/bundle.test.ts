import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Size {
  readonly minified: number;
  readonly gzipped: number;
  readonly strangers: readonly string[];
}

const bench = join(import.meta.dirname, "../bench/bundle.mjs");
const sizes = JSON.parse(execFileSync(process.execPath, [bench], { encoding: "utf8" })) as Readonly<
  Record<string, Size>
>;
const sizeOf = (name: string) =>
  sizes[name] ?? { minified: Infinity, gzipped: Infinity, strangers: ["no such bundle"] };

describe("what a bundler keeps, gzipped", () => {
  test.each([
    ["price and parameters", 7_700],
    ["price", 7_700],
    ["parameters", 7_700],
    ["priceUsage, without a model", 3_600],
  ])("%s: at most %d bytes, and nothing of other models or libraries", (name, ceiling) => {
    const { gzipped, strangers } = sizeOf(name);
    expect(strangers).toEqual([]);
    expect(gzipped).toBeLessThanOrEqual(ceiling);
  });
});
