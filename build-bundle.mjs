// The generator's bundle: the command line and the library, with the small dependencies inside.
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

/** Each file is whole but for imports of the others, so that a run opens one or two: every file costs a millisecond or two. */
const modules = {
  cli: "generator/cli/main.ts",
  generator: "generator/index.ts",
  config: "generator/config.ts",
};
/** What only some runs need, and import on demand. */
const onDemand = {
  "code-frame": "generator/report/code-frame.ts",
  "lint-run": "generator/cli/lint-run.ts",
  "init-questions": "generator/cli/init-questions.ts",
  chokidar: "chokidar",
  "yocto-spinner": "yocto-spinner",
};
/** What is heavy, as CommonJS: `generator/cache/code.ts` says why. */
const heavy = { stages: "generator/compile/stages.ts" };

/** Bundles into `target`. The fingerprint of the build is the hash of all that it consists of. */
export async function bundleGenerator(root, target) {
  const options = {
    absWorkingDir: root,
    outdir: target,
    write: false,
    metafile: true,
    bundle: true,
    platform: "node",
    target: "node20.19",
    // For speed: a run that compiles one card spends a sixth of its time on reading this code.
    minify: true,
    legalComments: "none",
    external: ["prettier", "jiti", "typecard/*"],
    // yaml's build for browsers is ESM: less of it ends up in the bundle, and it starts sooner than the CommonJS one.
    alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") },
    plugins: [heavyFilesApart, withoutChildProcess],
    logLevel: "warning",
  };
  // CommonJS inside of the ESM bundle (commander) asks for node: modules through `require`.
  const banner = {
    js: 'import{createRequire as __require_}from"node:module";const require=__require_(import.meta.url);',
  };
  const results = [
    await build({ ...options, entryPoints: { ...modules, ...onDemand }, format: "esm", banner }),
    await build({ ...options, entryPoints: heavy, format: "cjs", outExtension: { ".js": ".cjs" } }),
  ];
  const outputs = results.flatMap(({ outputFiles }) => outputFiles);
  const hash = createHash("sha256");
  for (const { path, contents } of outputs) hash.update(basename(path)).update(contents);
  const fingerprint = hash.digest("hex").slice(0, 32);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  mkdirSync(target, { recursive: true });
  for (const { path, text } of outputs) {
    const filled = text.replaceAll("__TYPECARD_FINGERPRINT__", fingerprint).replaceAll("__TYPECARD_VERSION__", version);
    const isCli = basename(path) === "cli.js";
    writeFileSync(path, isCli ? `#!/usr/bin/env node\n${filled}` : filled);
    if (isCli) chmodSync(path, 0o755);
  }
  // What the ESM files import the heavy one by; Node finds the names in the CommonJS.
  writeFileSync(join(target, "stages.js"), 'export * from "./stages.cjs";\n');
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(target, "THIRD-PARTY-LICENSES.txt"), licenses(root, inputs));
}

/** The files apart, by what they are imported as. stages.ts exports what from-object.ts does. */
const apart = {
  ...Object.fromEntries(Object.keys(onDemand).map((name) => [name, name])),
  stages: "stages",
  "from-object": "stages",
};

/** Keeps the heavy files out of the light ones: what loads them lazily, and `generator.js`, imports them. */
const heavyFilesApart = {
  name: "heavy-files-apart",
  setup({ onResolve }) {
    const filter = new RegExp(`(?:^|/)(?:${Object.keys(apart).join("|")})(?:\\.ts)?$`);
    onResolve({ filter }, ({ kind, path, importer }) => {
      if (kind !== "dynamic-import" && !importer.endsWith(basename(modules.generator))) return undefined;
      return { path: `./${apart[basename(path, ".ts")]}.js`, external: true };
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

/** The licences of what is bundled ask to be shipped along. */
export function licenses(root, inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
    if (name !== undefined) packages.add(name);
  }
  const parts = [...packages].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const meta = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return `## ${name} ${meta.version} (${meta.license})\n\n${file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `This folder contains code of these packages.\n\n${parts.join("\n")}`;
}
