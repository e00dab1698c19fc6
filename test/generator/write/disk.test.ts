import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { realDisk } from "../../../generator/write/disk.ts";
import { writeOutput } from "../../../generator/write/write.ts";

describe("makeFolder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "typecard-disk-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("makes a folder and those above it, and leaves one that is there", () => {
    realDisk.makeFolder(join(folder, "a/b/c"));
    realDisk.makeFolder(join(folder, "a/b/c"));
    expect(statSync(join(folder, "a/b/c")).isDirectory()).toBe(true);
  });

  test("says so where a file is in the way", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => realDisk.makeFolder(join(folder, "file"))).toThrow("EEXIST");
    expect(() => realDisk.makeFolder(join(folder, "file/inner"))).toThrow("ENOTDIR");
  });
});

test("a file system that lets nobody make a folder is an error that ends", () => {
  const files = [{ path: "index.ts", text: "", hash: "" }];
  expect(() => writeOutput("/proc/typecard/generated", files)).toThrow("Cannot write /proc");
});
