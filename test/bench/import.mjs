// How long providers, adapters and the registry take to import in a fresh process, against a bare Node. Medians of wall times, runs interleaved.
// Run: npm run build && node test/bench/import.mjs [runs]. Targets, bare node deducted: 35 ms for a provider, 60 ms for the one with the most
// cards, 15 ms for one adapter and for the registry, 10 ms more than typecard/runtime for a provider's validators; and at most 60 MB of heap with all providers loaded.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const runs = Number(process.argv[2] ?? 31);
const providers = readdirSync(join(root, "dist/providers")).flatMap((name) => /^(.+)\.js$/.exec(name)?.[1] ?? []);
const bytesOf = (provider) => statSync(join(root, `dist/chunks/models-${provider}.js`)).size;
const largest = providers.reduce((a, b) => (bytesOf(b) > bytesOf(a) ? b : a));

const subjects = {
  "bare node": { code: "" },
  "typecard/openai": { code: 'import "typecard/openai";', target: 35 },
  "typecard/anthropic": { code: 'import "typecard/anthropic";', target: 35 },
  [`typecard/${largest} (most cards)`]: { code: `import "typecard/${largest}";`, target: 60 },
  "typecard/registry": { code: 'import "typecard/registry";', target: 15 },
  "one adapter, openai-chat": { code: 'import "typecard/adapters/openai-chat";', target: 15 },
  "one adapter, anthropic-messages": { code: 'import "typecard/adapters/anthropic-messages";', target: 15 },
  "typecard/adapters (all)": { code: 'import "typecard/adapters";' },
  "typecard/runtime": { code: 'import "typecard/runtime";' },
  ...Object.fromEntries(["openai", largest].map((name) => [`+ validators of ${name}`, validatorsOf(name)])),
  "typecard/models/openai": { code: 'import "typecard/models/openai";' },
  "typecard (entry)": { code: 'import "typecard";' },
  "openai 6": { code: 'import "openai";' },
  "@anthropic-ai/sdk": { code: 'import "@anthropic-ai/sdk";' },
  "ai 6 + @ai-sdk/openai": { code: 'import "ai"; import "@ai-sdk/openai";' },
};
// The child tells its own processor time, which says more than wall time on a busy machine.
const telling = (code) => `${code} process.stdout.write(String(process.cpuUsage().user + process.cpuUsage().system));`;
const measured = Object.fromEntries(Object.keys(subjects).map((name) => [name, { wall: [], cpu: [] }]));
for (let run = -2; run < runs; run += 1) {
  for (const [name, { code }] of Object.entries(subjects)) {
    const startedAt = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", telling(code)], {
      cwd: root,
      encoding: "utf8",
    });
    const ms = performance.now() - startedAt;
    if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
    if (run < 0) continue;
    measured[name].wall.push(ms);
    measured[name].cpu.push(Number(stdout) / 1000);
  }
}

console.log(
  `Node ${process.versions.node}, ${runs} runs; ms over bare node, which takes ${median(measured["bare node"].wall).toFixed(1)} ms`,
);
for (const [name, { target, base = "bare node" }] of Object.entries(subjects)) {
  if (name === "bare node") continue;
  // Each run less the base's of the same round: what else the machine does falls on both.
  const over = (kind) => median(measured[name][kind].map((time, run) => time - measured[base][kind][run]));
  const best = Math.min(...measured[name].wall) - Math.min(...measured[base].wall);
  const [wall, cpu] = [over("wall"), over("cpu")];
  const columns = [
    `${wall.toFixed(1).padStart(7)} ms`,
    `at best${best.toFixed(1).padStart(6)}`,
    `cpu${cpu.toFixed(1).padStart(6)}`,
  ];
  console.log(`${name.padEnd(34)}${columns.join("  ")}${target === undefined ? "" : `  target ${target}`}`);
  if (target !== undefined && wall > target) process.exitCode = 1;
}
const heap = heapOfAll();
console.log(`heap with all ${providers.length} providers loaded: ${(heap / 1e6).toFixed(1)} MB  target 60`);
if (!(heap <= 60e6)) process.exitCode = 1;

/** What a provider's validators add to the module that they stand on. */
function validatorsOf(name) {
  const code = `import "typecard/runtime"; import "typecard/models/${name}/parameters";`;
  return { code, base: "typecard/runtime", target: 10 };
}

/** The heap with every provider of the registry loaded, in bytes. */
function heapOfAll() {
  const code = `import { providers } from "typecard/registry";
    globalThis.loaded = await Promise.all(Object.values(providers).map((load) => load()));
    gc(); console.log(process.memoryUsage().heapUsed);`;
  const args = ["--expose-gc", "--input-type=module", "-e", code];
  return Number(spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" }).stdout);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
