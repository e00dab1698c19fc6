import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { derivedDocs, derivedFolders } from "./derived-docs.ts";

// `npm run docs`: brings `docs/` up to date with the code.
const docs = derivedDocs();
for (const folder of derivedFolders) {
  mkdirSync(join("docs", folder), { recursive: true });
  for (const name of readdirSync(join("docs", folder)))
    if (!Object.hasOwn(docs, `${folder}/${name}`)) rmSync(join("docs", folder, name));
}
for (const [path, text] of Object.entries(docs)) {
  mkdirSync(dirname(join("docs", path)), { recursive: true });
  writeFileSync(join("docs", path), text);
}
