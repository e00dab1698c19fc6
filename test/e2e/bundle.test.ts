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
    ["free functions: filter and priceTokens", 2_000],
    ["price and parameters", 7_000],
    ["price", 7_000],
    ["parameters", 7_000],
    ["priceUsage, without a model", 3_100],
  ])("%s: at most %d bytes, and nothing of other models or libraries", (name, ceiling) => {
    const { gzipped, strangers } = sizeOf(name);
    expect(strangers).toEqual([]);
    expect(gzipped).toBeLessThanOrEqual(ceiling);
  });

  test("a provider for the browser, with all its cards and adapters: at most 40,000 bytes", () => {
    const report = execFileSync(process.execPath, [join(import.meta.dirname, "../bench/bundle-runtime.mjs")], {
      encoding: "utf8",
    });
    const gzipped = /bytes minified, (\d+) gzipped \(target 40000\)/.exec(report)?.[1];
    expect(Number(gzipped)).toBeLessThanOrEqual(40_000);
  });
});
