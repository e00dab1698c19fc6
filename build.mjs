// Builds dist/: the generator as a bundle (dist/cli.js, dist/generator.js), runtime and generated as modules with their types.
// `node build.mjs --cli` builds the generator's bundle alone, which is all that `npm run generate` needs.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");
// Built beside dist/ and put in its place at the end, so that whoever runs dist/ meanwhile sees the old or the new.
const target = join(root, `dist.${process.pid}.tmp`);
const cliOnly = process.argv.includes("--cli");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The files of the bundle. Each is whole but for imports of the others, so that a run opens one, or two: every file takes a millisecond or two. */
const entries = {
  cli: "generator/cli/main.ts",
  generator: "generator/index.ts",
  config: "generator/config.ts",
  stages: "generator/compile/stages.ts",
  "code-frame": "generator/report/code-frame.ts",
};

/** Keeps the heavy files out of the light ones: what loads them lazily, and `generator.js`, imports them. */
const heavyFilesApart = {
  name: "heavy-files-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:stages|code-frame|from-object)\.ts$/ }, ({ kind, path, importer }) => {
      const apart = kind === "dynamic-import" || importer === join(root, entries.generator);
      // stages.ts exports what from-object.ts does.
      return apart
        ? { path: path.endsWith("/code-frame.ts") ? "./code-frame.js" : "./stages.js", external: true }
        : undefined;
    });
  },
};

/** commander can run subcommands that are programs of their own. Ours are not, and loading node:child_process takes time in every run. */
const withoutChildProcess = {
  name: "without-child-process",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "child_process", namespace: "empty" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
  },
};

try {
  rmSync(target, { recursive: true, force: true });
  if (cliOnly && existsSync(dist)) {
    cpSync(dist, target, { recursive: true });
  }
  await bundleGenerator();
  if (!cliOnly) {
    emitLibrary();
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

/** The command line and the library; small dependencies go inside. */
async function bundleGenerator() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: target,
    write: false,
    metafile: true,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // For speed: a run that compiles one card spends a sixth of its time on reading this code.
    minify: true,
    legalComments: "none",
    external: ["prettier", "ts-morph", "jiti", "typecard/*"],
    // yaml's build for browsers is ESM: it splits and shakes, and starts sooner than the CommonJS one.
    alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") },
    // CommonJS inside the bundle (commander, picomatch) asks for node: modules through `require`.
    banner: { js: 'import{createRequire as __require_}from"node:module";const require=__require_(import.meta.url);' },
    plugins: [heavyFilesApart, withoutChildProcess],
    logLevel: "warning",
  });
  const hash = createHash("sha256");
  for (const { path, contents } of result.outputFiles) hash.update(relative(target, path)).update(contents);
  const fingerprint = hash.digest("hex").slice(0, 32);
  for (const { path, text } of result.outputFiles) {
    const filled = text.replaceAll("__TYPECARD_FINGERPRINT__", fingerprint).replaceAll("__TYPECARD_VERSION__", version);
    mkdirSync(dirname(path), { recursive: true });
    const isCli = path === join(target, "cli.js");
    writeFileSync(path, isCli ? `#!/usr/bin/env node\n${filled}` : filled);
    if (isCli) chmodSync(path, 0o755);
  }
  writeFileSync(join(target, "THIRD-PARTY-LICENSES.txt"), licenses(result.metafile));
}

/** The licences of what is bundled ask to be shipped along. */
function licenses(metafile) {
  const packages = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
    if (name !== undefined) packages.add(name);
  }
  const parts = [...packages].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const meta = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return `## ${name} ${meta.version} (${meta.license})\n\n${file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `dist/ contains code of these packages.\n\n${parts.join("\n")}`;
}

/** runtime/ and, when it exists, generated/: one module each, for consumers' bundlers to shake. */
function emitLibrary() {
  const folders = ["runtime", "generated"].filter((name) => existsSync(join(root, name)));
  tsc("library", folders, { outDir: target, declaration: true, noEmit: false });
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
