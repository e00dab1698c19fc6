// What our types cost a consumer's compilation: tsc over code that uses ten providers (handles with parameters, catalogue, registry), against
// the same code with `any` in place of our types. Runs interleaved, each pair one after the other; medians, and the median difference of the pairs.
// Run: npm run build && node test/bench/types.mjs [runs] [--lib-check] [providers, the largest by default].
// Targets: at most 0.5 s more with TypeScript 5.9, 0.1 s with 7.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { consumerOf, loadProviders, providersWithMostTypes } from "./types-consumer.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const runs = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 7);
const isLibChecked = process.argv.includes("--lib-check");
const compilers = [
  { name: "TypeScript 5.9", folder: "typescript-5.9", target: 0.5 },
  { name: "TypeScript 7", folder: "typescript", target: 0.1 },
];

const named = process.argv.slice(2).filter((argument) => /^[a-z]/.test(argument));
const providers = await loadProviders(root, named.length > 0 ? named : providersWithMostTypes(root, 10));
mkdirSync(join(root, "test/.tmp"), { recursive: true });
// Inside the checkout, where `typecard` is this package, by its exports.
const folder = mkdtempSync(join(root, "test/.tmp/types-"));
try {
  for (const kind of ["types", "any"]) writeProject(kind);
  console.log(`${providers.map(({ id }) => id).join(", ")}; ${runs} runs${isLibChecked ? ", skipLibCheck off" : ""}`);
  compilers.forEach(compare);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeProject(kind) {
  mkdirSync(join(folder, kind));
  for (const [name, text] of Object.entries(consumerOf(providers, kind))) writeFileSync(join(folder, kind, name), text);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: !isLibChecked,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, kind, "tsconfig.json"), JSON.stringify({ compilerOptions }));
}

function compare({ name, folder: compiler, target }) {
  const measured = { types: [], any: [] };
  for (let run = -1; run < runs; run += 1) {
    for (const kind of run % 2 === 0 ? ["types", "any"] : ["any", "types"]) {
      const times = compile(compiler, kind);
      if (run >= 0) measured[kind].push(times);
    }
  }
  console.log(`\n${name}, seconds`.padEnd(20), "  types     any    more   least");
  for (const column of Object.keys(measured.types[0])) {
    const [typed, any] = [measured.types, measured.any].map((all) => all.map((times) => times[column]));
    const more = median(typed.map((seconds, run) => seconds - any[run]));
    const least = Math.min(...typed) - Math.min(...any);
    const isJudged = column === "user CPU" || column === "Total time";
    const cells = [median(typed), median(any), more, least].map((seconds) => seconds.toFixed(3).padStart(7));
    console.log(`  ${column.padEnd(17)} ${cells.join(" ")}${isJudged ? `  target ${target}` : ""}`);
    if (column === "Total time" && more > target) process.exitCode = 1;
  }
}

/** One run of tsc, in seconds. @throws Error where the consumer does not compile. */
function compile(compiler, kind) {
  const tsc = [process.execPath, join(root, "node_modules", compiler, "bin/tsc")];
  // The shell tells the processor time of what it ran, threads included.
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="user CPU: %Us"; time "$@"', "time", ...tsc, "-p", join(folder, kind), "--extendedDiagnostics"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The consumer with ${kind} does not compile:\n${stdout.slice(0, 4000)}`);
  const secondsOf = (column) => Number(new RegExp(`^${column}:\\s+([\\d.]+)s`, "m").exec(stdout + stderr)?.[1]);
  const columns = ["Parse time", "Bind time", "Check time", "Total time", "user CPU"];
  return Object.fromEntries(columns.map((column) => [column, secondsOf(column)]));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
