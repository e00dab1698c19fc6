// How large `typecard/openai` is in a browser: bundled with all its cards and adapters, minified, gzipped; and where the bytes are.
// Run: npm run build && node test/bench/bundle-runtime.mjs [provider]. The target is 40 kB (of 1,000 bytes) for openai.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const provider = process.argv[2] ?? "openai";
const target = 40_000;

const { minified, inputs } = await bundle(`export { ${provider} } from "typecard/${provider}";`);
const gzipped = gzipSync(minified, { level: 9 }).length;
console.log(`typecard/${provider} for the browser: ${minified.length} bytes minified, ${gzipped} bytes gzipped (target ${target})`);

const rooms = {};
for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
  const room = roomOf(file);
  const known = (rooms[room] ??= { bytes: 0, files: [] });
  known.bytes += bytesInOutput;
  known.files.push(file);
}
const order = Object.entries(rooms).sort(([, a], [, b]) => b.bytes - a.bytes);
for (const [room, { bytes, files }] of order) {
  const largest = files.sort((a, b) => inputs[b].bytesInOutput - inputs[a].bytesInOutput).slice(0, 3);
  const named = largest.map((file) => `${file.split("/").slice(-2).join("/")} ${inputs[file].bytesInOutput}`).join(", ");
  console.log(`  ${room.padEnd(32)} ${String(bytes).padStart(7)} bytes minified  (${named})`);
}
console.log("gzipped apart:");
const parts = {
  "runtime without cards": `export * from "./dist/runtime/models/llm.js"; export * from "./dist/runtime/models/tts.js"; export * from "./dist/runtime/models/speech2text.js"; export * from "./dist/runtime/models/text-embedding.js"; export * from "./dist/runtime/models/moderation.js"; export * from "./dist/runtime/models/rerank.js"; export * from "./dist/runtime/providers/define-provider.js"`,
  "typecard/adapters of openai alone": `export { openaiChat, openaiCompletions, openaiResponses, openaiEmbeddings, openaiSpeech, openaiTranscriptions, openaiModerations } from "typecard/adapters";`,
  [`typecard/models/${provider}`]: `export * from "typecard/models/${provider}";`,
  "typecard/models/openai/llm, one model": `export { gpt4o } from "typecard/models/openai/llm";`,
};
for (const [name, contents] of Object.entries(parts)) {
  const part = await bundle(contents);
  console.log(`  ${name.padEnd(40)} ${String(gzipSync(part.minified, { level: 9 }).length).padStart(7)} bytes`);
}
if (gzipped > target) process.exitCode = 1;

/** One file, as a browser would get it without code splitting: what is loaded on demand is inside too. */
async function bundle(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
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
  });
  const [output] = Object.values(metafile.outputs);
  return { minified: outputFiles[0].contents, inputs: output.inputs };
}

/** `dist/runtime/adapters/openai-chat/decode.js` is in `runtime/adapters/openai-chat`. */
function roomOf(file) {
  const [, first, second, third] = file.split("/");
  if (first === "generated") return `generated/${(third ?? second ?? "").replace(".js", "")}`;
  return second === "adapters" ? `runtime/adapters/${third}` : `runtime/${second ?? ""}`;
}
