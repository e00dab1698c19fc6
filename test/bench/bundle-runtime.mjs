// How large `typecard/openai` is in a browser: bundled with all its cards and adapters, minified, gzipped; and where the bytes are.
// Run: npm run build && node test/bench/bundle-runtime.mjs [provider]. The target is 40 kB (of 1,000 bytes) for openai.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const provider = process.argv[2] ?? "openai";
const target = 40_000;

const whole = await bundle(`export * from "typecard/${provider}";`);
console.log(
  `typecard/${provider} for the browser: ${whole.bytes} bytes minified, ${whole.gzipped} gzipped (target ${target})`,
);
const split = await bundle(`export * from "typecard/${provider}";`, { splitting: true });
console.log(`with code splitting, what loads at once: ${split.bytes} bytes minified, ${split.gzipped} gzipped`);
console.log(
  `the catalogue alone (typecard/models/${provider}): ${(await bundle(`export * from "typecard/models/${provider}";`)).gzipped} gzipped`,
);
if (whole.gzipped > target) process.exitCode = 1;

// dist/ is bundled already: where the bytes come from, its sources tell.
const sources = await bundle(`export * from "./runtime/providers/${provider}.ts";`, { tsconfigRaw: undefined });
const rooms = Map.groupBy?.(Object.keys(sources.inputs), roomOf) ?? grouped(Object.keys(sources.inputs), roomOf);
const rows = [];
for (const [room, files] of rooms) {
  const without = await bundle(`export * from "./runtime/providers/${provider}.ts";`, {
    tsconfigRaw: undefined,
    plugins: [emptied(files)],
  });
  rows.push({
    room,
    files,
    bytes: sum(files.map((file) => sources.inputs[file].bytesInOutput)),
    gzipped: sources.gzipped - without.gzipped,
  });
}
console.log("\nminified, and how much smaller the gzipped whole is without it (with what nothing else needs)");
for (const { room, files, bytes, gzipped } of rows.sort((a, b) => b.bytes - a.bytes)) {
  const largest = files.sort((a, b) => sources.inputs[b].bytesInOutput - sources.inputs[a].bytesInOutput).slice(0, 4);
  const named = largest.map((file) => `${file.split("/").at(-1)} ${sources.inputs[file].bytesInOutput}`).join(", ");
  console.log(`  ${room.padEnd(36)}${String(bytes).padStart(7)}${String(gzipped).padStart(7)}  ${named}`);
}

/** One file, as a browser gets it without code splitting: what is loaded on demand is inside too. */
async function bundle(contents, options = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, sourcefile: "entry.js" },
    absWorkingDir: root,
    outdir: "out",
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
    // dist/, where package.json leads, not the sources of tsconfig's paths.
    tsconfigRaw: {},
    ...options,
  });
  const atOnce = staticParts(metafile.outputs);
  const contentsOf = outputFiles
    .filter(({ path }) => atOnce.has(path.slice(root.length + 1).replaceAll("\\", "/")))
    .map((file) => file.contents);
  const entry = metafile.outputs[[...atOnce][0]];
  return {
    bytes: sum(contentsOf.map((it) => it.length)),
    gzipped: sum(contentsOf.map((it) => gzipSync(it, { level: 9 }).length)),
    inputs: entry.inputs,
  };
}

/** The entry and what it imports statically. */
function staticParts(outputs) {
  const parts = new Set(Object.keys(outputs).filter((path) => outputs[path].entryPoint === "entry.js"));
  for (const path of parts)
    for (const { path: next, kind } of outputs[path].imports) if (kind === "import-statement") parts.add(next);
  return parts;
}

/** Replaces files by nothing; as CommonJS, so that what imports from them still compiles. */
function emptied(files) {
  const paths = new Set(files.map((file) => join(root, file)));
  return {
    name: "emptied",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        paths.has(path) ? { contents: "module.exports = {};", loader: "js" } : undefined,
      );
    },
  };
}

/** `runtime/adapters/openai-chat/decode.ts` is in `runtime/adapters/openai-chat`, `generated/openai/llm.ts` is a room of its own. */
function roomOf(file) {
  const depth = file.startsWith("runtime/adapters/") ? 3 : file.startsWith("generated/") ? 4 : 2;
  return file.split("/").slice(0, depth).join("/");
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function sum(numbers) {
  return numbers.reduce((total, it) => total + it, 0);
}
