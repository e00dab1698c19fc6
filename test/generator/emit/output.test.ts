// The output as its readers see it: of the specs, as committed, and of cards that are as awkward as cards may be.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compile } from "typecard/generator";
import { describe, expect } from "vitest";
import { modulesIn, testOutput } from "../../support/output-tests.ts";
import { isSoak } from "../../support/runs.ts";

const root = join(import.meta.dirname, "../../..");
const tricky = join(root, "test/e2e/fixtures/tricky");

describe("the output of the specs", () => {
  const modules = modulesIn(join(root, "generated"));
  // One provider whole, and a tenth of the others' modules by what they hold; soak runs look at all.
  const isPicked = (path: string): boolean =>
    isSoak || /^(?:index|anthropic|cohere\/.+)\.ts$/.test(path) || isOneInTen(modules.get(path) ?? "");
  testOutput(modules, isPicked);
});

describe("the output of awkward cards", async () => testOutput(await compiled(tricky)));

function isOneInTen(text: string): boolean {
  return createHash("sha256").update(text).digest().readUInt16BE() % 10 === 0;
}

async function compiled(specs: string): Promise<ReadonlyMap<string, string>> {
  mkdirSync(join(root, "test/.tmp"), { recursive: true });
  const folder = mkdtempSync(join(root, "test/.tmp/output-"));
  const result = await compile({ specs, out: folder, cache: false });
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const modules = modulesIn(folder);
  rmSync(folder, { recursive: true });
  return modules;
}
