// Compiles a specs folder with the built package and loads the result, the way a consumer inside the checkout would.
import { build } from "esbuild";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile } from "typecard/generator";
import { parse } from "yaml";

// Not below node_modules: the output imports typecard by its own name, which works inside this package only.
const cache = fileURLToPath(new URL("../../.scratch/", import.meta.url));

/** `{byFile: Map<"folder/models/...", {model, type}>, card(folder, file)}` of a specs folder. */
export async function compiled(specs, name = "corpus") {
  const scratch = join(cache, `conformance-${name}`);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const result = await compile({ specs: [specs], out: join(scratch, "ts"), cache: false });
  if (!result.ok) {
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    throw new Error(
      `the corpus does not compile: ${errors.map(({ file, message }) => `${file}: ${message}`).join("\n")}`,
    );
  }
  await build({
    entryPoints: typescriptFiles(join(scratch, "ts")),
    outdir: join(scratch, "js"),
    format: "esm",
    logLevel: "error",
  });
  const { providers } = await import(pathToFileURL(join(scratch, "js", "index.js")).href);
  const byFile = new Map();
  const byFolder = new Map();
  const catalog = await result.catalog();
  for (const provider of catalog.providers) {
    const module = await providers[provider.id]();
    byFolder.set(provider.directory, { id: provider.id, module });
    for (const model of provider.models) byFile.set(model.file, module.models[model.type][model.id]);
  }
  return {
    out: join(scratch, "ts"),
    byFile,
    byFolder,
    card: (file) => parse(readFileSync(join(specs, file), "utf8"), { version: "1.1", uniqueKeys: false }),
  };
}

function typescriptFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith(".ts") && statSync(path).isFile());
}
