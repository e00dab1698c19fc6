// How long `typecard/openai` and one adapter take to import in a fresh process, against a bare Node. Medians of wall times, runs interleaved.
// Run: npm run build && node test/bench/import.mjs [runs]. Targets: 35 ms for the provider, 15 ms for one adapter, bare node deducted.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const runs = Number(process.argv[2] ?? 31);

const subjects = {
  "bare node": { code: "" },
  "typecard/openai": { code: 'import "typecard/openai";', target: 35 },
  "typecard/anthropic": { code: 'import "typecard/anthropic";', target: 35 },
  "typecard/cohere": { code: 'import "typecard/cohere";', target: 35 },
  "one adapter, openai-chat": { code: importOf("openai-chat"), target: 15 },
  "one adapter, anthropic-messages": { code: importOf("anthropic-messages"), target: 15 },
  "typecard/adapters (all)": { code: 'import "typecard/adapters";' },
  "typecard/models/openai": { code: 'import "typecard/models/openai";' },
  "typecard (entry)": { code: 'import "typecard";' },
  "openai 6": { code: 'import "openai";' },
  "@anthropic-ai/sdk": { code: 'import "@anthropic-ai/sdk";' },
  "ai 6 + @ai-sdk/openai": { code: 'import "ai"; import "@ai-sdk/openai";' },
};
const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let run = -2; run < runs; run += 1) {
  for (const [name, { code }] of Object.entries(subjects)) {
    const startedAt = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: root,
      encoding: "utf8",
    });
    const ms = performance.now() - startedAt;
    if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
    if (run >= 0) times[name].push(ms);
  }
}

const bare = times["bare node"];
console.log(
  `Node ${process.versions.node}, ${runs} runs; bare node ${median(bare).toFixed(1)} ms, at best ${Math.min(...bare).toFixed(1)}`,
);
for (const [name, { target }] of Object.entries(subjects)) {
  if (name === "bare node") continue;
  // Each run less the bare node of the same run: what else the machine does falls on both. On a busy machine the best runs say more.
  const ms = median(times[name].map((time, run) => time - bare[run]));
  const best = Math.min(...times[name]) - Math.min(...bare);
  console.log(
    `${name.padEnd(34)}${ms.toFixed(1).padStart(7)} ms  at best${best.toFixed(1).padStart(6)}${target === undefined ? "" : `  target ${target}`}`,
  );
  if (target !== undefined && ms > target) process.exitCode = 1;
}

/** What a provider loads when an adapter is first spoken. */
function importOf(adapter) {
  const chunks = join(root, "dist/runtime/chunks");
  const file = readdirSync(chunks).find((name) => name.startsWith(`${adapter}-`));
  return `import ${JSON.stringify(join(chunks, file))};`;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
