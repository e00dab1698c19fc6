// Brings docs/ up to date with the code and with specs/: `npm run docs`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "../compile.ts";
import { derivedDocs, derivedFolders } from "./derived-docs.ts";
import { readProviderSource } from "./provider-source.ts";

const { ok, catalog } = await compile({ mode: "none" });
if (!ok) {
  process.stderr.write("error: specs/ has errors, which `npm run check` shows\n");
  process.exit(1);
}
const docs = derivedDocs(await catalog(), (slug) => readProviderSource(".", slug));
for (const folder of derivedFolders) {
  mkdirSync(join("docs", folder), { recursive: true });
  for (const name of readdirSync(join("docs", folder)))
    if (!Object.hasOwn(docs, `${folder}/${name}`)) rmSync(join("docs", folder, name));
}
for (const [path, text] of Object.entries(docs)) {
  mkdirSync(dirname(join("docs", path)), { recursive: true });
  writeFileSync(join("docs", path), text);
}
