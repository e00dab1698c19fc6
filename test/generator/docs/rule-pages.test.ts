import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { derivedDocs, derivedFolders } from "../../../generator/docs/derived-docs.ts";

const root = join(import.meta.dirname, "../../../docs");

test("docs/ is what the code gives: run `npx jiti generator/docs/write-docs.ts` if it is not", () => {
  for (const [path, text] of Object.entries(derivedDocs()))
    expect(readFileSync(join(root, path), "utf8") === text ? "" : path).toBe("");
});

test.each(derivedFolders)("docs/%s holds nothing else", (folder) => {
  const made = Object.keys(derivedDocs()).filter((path) => path.startsWith(`${folder}/`));
  expect(
    readdirSync(join(root, folder))
      .map((name) => `${folder}/${name}`)
      .sort(),
  ).toEqual(made.sort());
});
