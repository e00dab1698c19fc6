// Brings runtime/registry up to date with specs/ and runtime/providers/: `npm run providers`.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "../compile.ts";
import { registryFiles } from "./registry-files.ts";

const folder = join("runtime", "registry");
const { ok, catalog } = await compile({ mode: "none" });
if (!ok) {
  process.stderr.write("error: specs/ has errors, which `npm run check` shows\n");
  process.exit(1);
}
const files = registryFiles(await catalog(), (slug) => existsSync(join("runtime", "providers", `${slug}.ts`)));
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
for (const name of readdirSync(join(folder, "models"))) {
  if (!Object.hasOwn(files, `models/${name}`)) rmSync(join(folder, "models", name));
}
