import { describe, expect, test } from "vitest";
import { checkOutput } from "../../../generator/write/check.ts";
import { sha256 } from "../../../generator/write/hash.ts";
import { manifestName } from "../../../generator/write/manifest.ts";
import type { OutputFile } from "../../../generator/write/plan.ts";
import { writeOutput } from "../../../generator/write/write.ts";
import { Killed, MemoryDisk } from "./memory-disk.ts";

const out = "/out";

function files(texts: Record<string, string>): OutputFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text, hash: sha256(text) }));
}

const first = files({
  "index.ts": "index 1",
  "acme/index.ts": "acme 1",
  "acme/llm.ts": "llm 1",
  "old/index.ts": "old",
  "old/deep/x.ts": "x",
});
const second = files({
  "index.ts": "index 2",
  "acme/index.ts": "acme 1",
  "acme/llm.ts": "llm 2",
  "new/index.ts": "new",
});

function written(wanted: OutputFile[]): MemoryDisk {
  const disk = new MemoryDisk();
  writeOutput(out, wanted, disk);
  disk.steps.length = 0;
  return disk;
}

describe("writeOutput", () => {
  test("writes all into a new folder, with a sorted manifest", () => {
    const disk = new MemoryDisk();
    const result = writeOutput(out, first, disk);
    expect(result).toEqual({ written: first.map(({ path }) => path).sort(), removed: [], unchanged: [] });
    expect(disk.files.get(`${out}/${manifestName}`)).toMatchInlineSnapshot(`
      "{
        "about": "What \`typecard generate\` wrote here, with SHA-256. It removes and replaces these files only. Do not edit.",
        "files": {
          "acme/index.ts": "d31b3b50fc31f9eee2ab3aec979abbe9a5f63efa5913b245a73bb964748616df",
          "acme/llm.ts": "cc9944962db70ca38be55f14f9abf746c1897fd48358d84a18ee4aa6bd442359",
          "index.ts": "d7a4ce0efd628435d47489826649c6e62b697995ecc17792afa87eda008c2951",
          "old/deep/x.ts": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
          "old/index.ts": "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4"
        }
      }
      "
    `);
  });

  test("touches only what changed, removes what is stale and the folders that it empties", () => {
    const disk = written(first);
    expect(writeOutput(out, second, disk)).toEqual({
      written: ["acme/llm.ts", "index.ts", "new/index.ts"],
      removed: ["old/deep/x.ts", "old/index.ts"],
      unchanged: ["acme/index.ts"],
    });
    expect(disk.steps).toMatchInlineSnapshot(`
      [
        "write /out/<temporary>",
        "rename to /out/typecard-manifest.json",
        "remove /out/old/deep/x.ts",
        "remove folder /out/old/deep",
        "remove /out/old/index.ts",
        "remove folder /out/old",
        "make /out/new",
        "write /out/<temporary>",
        "rename to /out/new/index.ts",
        "write /out/<temporary>",
        "rename to /out/index.ts",
        "write /out/<temporary>",
        "rename to /out/acme/llm.ts",
        "write /out/<temporary>",
        "rename to /out/typecard-manifest.json",
      ]
    `);
    expect(disk.snapshot()).toEqual(written(second).snapshot());
  });

  test("does nothing at all when nothing changed", () => {
    const disk = written(first);
    expect(writeOutput(out, [...first].reverse(), disk)).toMatchObject({ written: [], removed: [] });
    expect(disk.steps).toEqual([]);
  });

  test("leaves files of others alone, also in its own folders", () => {
    const disk = written(first);
    disk.files.set("/out/old/mine.ts", "mine");
    disk.files.set("/out/README.md", "mine");
    writeOutput(out, second, disk);
    expect(disk.files.get("/out/old/mine.ts")).toBe("mine");
    expect(disk.files.get("/out/README.md")).toBe("mine");
  });

  test("refuses a folder with files and no manifest, and touches nothing", () => {
    const disk = new MemoryDisk();
    disk.makeFolder(out);
    disk.files.set("/out/a.ts", "mine");
    disk.steps.length = 0;
    expect(() => writeOutput(out, first, disk)).toThrow(
      /\/out holds files that Typecard did not write \(a\.ts\).*--out/,
    );
    expect(disk.steps).toEqual([]);
  });

  test("refuses to replace a file of someone else, and names it", () => {
    const disk = written(first);
    disk.folders.add("/out/new");
    disk.files.set("/out/new/index.ts", "mine");
    expect(() => writeOutput(out, second, disk)).toThrow(/did not write \/out\/new\/index\.ts.*Move the file/);
    expect(disk.steps).toEqual([]);
  });

  test("repairs a file of ours that somebody edited or deleted", () => {
    const disk = written(first);
    disk.files.set("/out/index.ts", "edited");
    disk.files.delete("/out/acme/llm.ts");
    expect(writeOutput(out, first, disk).written).toEqual(["acme/llm.ts", "index.ts"]);
    expect(disk.snapshot()).toEqual(written(first).snapshot());
  });

  test("makes room first when a name changes in case, or a file becomes a folder", () => {
    const disk = written(files({ "Acme.ts": "1", b: "file" }));
    writeOutput(out, files({ "acme.ts": "2", "b/c.ts": "3" }), disk);
    expect(disk.steps.findIndex((step) => step === "remove /out/Acme.ts")).toBeLessThan(
      disk.steps.findIndex((step) => step.endsWith("/out/acme.ts")),
    );
    expect(disk.files.get("/out/b/c.ts")).toBe("3");
  });

  test("repairs a manifest with conflict marks", () => {
    const disk = written(first);
    const theirs = written(second).files.get(`${out}/${manifestName}`) ?? "";
    const ours = disk.files.get(`${out}/${manifestName}`) ?? "";
    disk.files.set(`${out}/${manifestName}`, `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`);
    writeOutput(out, second, disk);
    expect(disk.snapshot()).toEqual(written(second).snapshot());
  });

  test("never follows a manifest out of the folder", () => {
    const disk = written(first);
    disk.files.set("/secret.ts", "mine");
    const manifest = disk.files.get(`${out}/${manifestName}`) ?? "";
    disk.files.set(`${out}/${manifestName}`, manifest.replace('"old/index.ts"', '"../secret.ts"'));
    writeOutput(out, second, disk);
    expect(disk.files.get("/secret.ts")).toBe("mine");
  });
});

describe("a killed run", () => {
  const starts: [string, () => MemoryDisk][] = [
    ["an empty disk", () => new MemoryDisk()],
    ["older output", () => written(first)],
  ];
  test.each(starts)("from %s leaves whole files, and the next run repairs the rest", (_name, start) => {
    const whole = new Set([...first, ...second].map(({ text }) => text));
    const clean = written(second).snapshot();
    const total = (() => {
      const disk = start();
      writeOutput(out, second, disk);
      return disk.steps.length;
    })();
    expect(total).toBeGreaterThan(8);
    for (let steps = 0; steps < total; steps += 1) {
      const disk = start();
      disk.left = steps;
      expect(() => writeOutput(out, second, disk), `after ${steps} steps`).toThrow(Killed);
      for (const [path, text] of disk.files) {
        if (!path.endsWith(".tmp") && !path.endsWith(manifestName))
          expect(whole, `${path} after ${steps} steps`).toContain(text);
      }
      disk.left = Number.POSITIVE_INFINITY;
      writeOutput(out, second, disk);
      expect(disk.snapshot(), `after ${steps} steps`).toEqual(clean);
    }
  });

  test("whose cards are then put back is repaired as well", () => {
    const clean = written(first).snapshot();
    for (let steps = 0; steps < 30; steps += 1) {
      const disk = written(first);
      disk.left = steps;
      try {
        writeOutput(out, second, disk);
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      disk.left = Number.POSITIVE_INFINITY;
      writeOutput(out, first, disk);
      expect(disk.snapshot(), `after ${steps} steps`).toEqual(clean);
    }
  });
});

describe("checkOutput", () => {
  test("lists what is missing, changed and stale, and writes nothing", () => {
    const disk = written(first);
    disk.files.delete("/out/acme/index.ts");
    expect(checkOutput(out, second, disk)).toEqual([
      { file: "acme/index.ts", status: "missing" },
      { file: "acme/llm.ts", status: "changed" },
      { file: "index.ts", status: "changed" },
      { file: "new/index.ts", status: "missing" },
      { file: "old/deep/x.ts", status: "stale" },
      { file: "old/index.ts", status: "stale" },
    ]);
    expect(disk.steps).toEqual([]);
  });

  test("finds nothing after a write, and tells when the manifest alone is wrong", () => {
    const disk = written(first);
    expect(checkOutput(out, first, disk)).toEqual([]);
    disk.files.set(`${out}/${manifestName}`, `${disk.files.get(`${out}/${manifestName}`)}\n`);
    expect(checkOutput(out, first, disk)).toEqual([{ file: manifestName, status: "changed" }]);
    disk.files.delete(`${out}/${manifestName}`);
    expect(checkOutput(out, first, disk)).toEqual([{ file: manifestName, status: "missing" }]);
  });
});
