// Builds dist/: the generator as a bundle (dist/cli.js, dist/generator.js), runtime and generated as modules with their types.
// `node build.mjs --cli` builds the generator's bundle alone, which is all that `npm run generate` needs.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleGenerator } from "./build-bundle.mjs";
import { bundleRuntime } from "./build-runtime.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");
// Built beside dist/ and put in its place at the end, so that whoever runs dist/ meanwhile sees the old or the new.
const target = join(root, `dist.${process.pid}.tmp`);
const cliOnly = process.argv.includes("--cli");

try {
  rmSync(target, { recursive: true, force: true });
  if (cliOnly && existsSync(dist)) {
    cpSync(dist, target, { recursive: true });
  }
  await bundleGenerator(root, target);
  if (!cliOnly) {
    await bundleRuntime(root, target);
    emitLibraryTypes();
    emitGeneratorTypes();
    copySchemas();
    rewriteTypeImports();
  }
  replaceDist();
} catch (error) {
  process.stderr.write(`build failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  rmSync(target, { recursive: true, force: true });
}

/** The types of runtime/ and, when it exists, generated/. */
function emitLibraryTypes() {
  const folders = ["runtime", "generated"].filter((name) => existsSync(join(root, name)));
  tsc("library", folders, { outDir: target, declaration: true, emitDeclarationOnly: true, noEmit: false });
}

/** The types of generator/index.ts and config.ts, and only of the modules that they reach. */
function emitGeneratorTypes() {
  const emitted = join(root, "node_modules/.cache/typecard-build/types");
  rmSync(emitted, { recursive: true, force: true });
  tsc("types", ["generator"], { outDir: emitted, declaration: true, emitDeclarationOnly: true, noEmit: false });
  const reached = new Set();
  const queue = ["index", "config"].map((name) => join(emitted, "generator", `${name}.d.ts`));
  for (const file of queue) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, specifier = ""] of text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
      if (specifier.startsWith(".")) queue.push(resolve(dirname(file), specifier.replace(/\.(js|ts)$/, ".d.ts")));
      else if (/^(zod|yaml)\b/.test(specifier))
        throw new Error(`${relative(emitted, file)} imports "${specifier}", which consumers do not have`);
    }
  }
  for (const file of reached) {
    const place = join(target, relative(emitted, file));
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    cpSync(file, place);
  }
}

/** TypeScript rewrites `./x.ts` to `./x.js` in JavaScript only. */
function rewriteTypeImports() {
  for (const name of readdirSync(target, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const file = join(target, name);
    const text = readFileSync(file, "utf8");
    const rewritten = text.replaceAll(/((?:from|import\()\s*["']\.{1,2}\/[^"']*)\.ts(["'])/g, "$1.js$2");
    if (rewritten !== text) writeFileSync(file, rewritten);
  }
}

/** Runs TypeScript over folders of this checkout, with the checkout's own options and these on top. */
function tsc(name, folders, compilerOptions) {
  const folder = join(root, "node_modules/.cache/typecard-build");
  mkdirSync(folder, { recursive: true });
  const config = join(folder, `${name}.json`);
  const paths = Object.fromEntries(
    Object.entries({
      "typecard/runtime": "runtime/core/index.ts",
      "typecard/generator": "generator/index.ts",
      "typecard/models": "generated/index.ts",
      "typecard/models/*": "generated/*.ts",
    }).map(([from, to]) => [from, [join(root, to)]]),
  );
  const options = {
    ...compilerOptions,
    rootDir: root,
    paths,
    rewriteRelativeImportExtensions: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  };
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: options,
      include: folders.map((entry) => join(root, entry)),
      exclude: [],
    }),
  );
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", config], {
      cwd: root,
      encoding: "utf8",
    });
  } catch (error) {
    throw new Error(`tsc found errors in ${folders.join(", ")}:\n${error.stdout ?? error}`, { cause: error });
  }
}

function copySchemas() {
  const from = join(root, "generator/schema/json");
  const files = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith(".json")) : [];
  mkdirSync(join(target, "schema"), { recursive: true });
  for (const name of files) cpSync(join(from, name), join(target, "schema", name));
}

function replaceDist() {
  const old = `${target}.old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(target, dist);
  rmSync(old, { recursive: true, force: true });
}
