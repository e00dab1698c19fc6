// How fast the generator is, against parsing alone and against a bare Node process. Medians of wall times, runs interleaved.
//   node test/bench/generate.mjs [folder of provider folders] [runs]
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const corpus = resolve(process.argv[2] ?? join(root, "specs"));
const runs = Number(process.argv[3] ?? 9);
const cli = join(root, "dist/cli.js");
const work = join(root, "node_modules/.cache/typecard-bench");
const specs = join(work, "specs");
const out = join(work, "out");

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, "node_modules"), { recursive: true });
cpSync(corpus, specs, { recursive: true });
const cards = readdirSync(specs, { recursive: true }).filter((name) => /\.ya?ml$/.test(name));
const edited = middle(
  cards
    .filter(
      (name) =>
        /models[\\/].*(?<!_position)\.ya?ml$/.test(name) && readFileSync(join(specs, name), "utf8").includes("en_US:"),
    )
    .sort(),
);

const parseScript = `
  import { readFileSync } from "node:fs";
  import { LineCounter, parseDocument } from ${JSON.stringify(join(root, "node_modules/yaml/dist/index.js"))};
  const files = ${JSON.stringify(cards.map((name) => join(specs, name)))};
  const start = performance.now();
  for (const file of files) parseDocument(readFileSync(file, "utf8"), { lineCounter: new LineCounter() }).toJS();
  console.log(performance.now() - start);`;
writeFileSync(join(work, "parse.mjs"), parseScript);

const generate = [cli, "generate", "--specs", specs, "--out", out, "--quiet"];
const times = { bare: [], parse: [], cold: [], noop: [], edit: [] };
for (let round = 1; round <= runs; round += 1) {
  times.bare.push(timed(["-e", "0"]));
  times.parse.push(Number(execFileSync(process.execPath, [join(work, "parse.mjs")], { encoding: "utf8" })));
  startAfresh();
  times.cold.push(timed(generate));
  times.noop.push(timed(generate));
  const text = readFileSync(join(corpus, edited), "utf8");
  writeFileSync(join(specs, edited), text.replace("en_US:", `en_US: Edited ${round}`));
  times.edit.push(timed(generate));
}
startAfresh();
const memory = peakMemory(generate);

const bare = median(times.bare);
const parse = median(times.parse);
const rows = [
  ["bare node", bare, "", ""],
  ["yaml parse alone", parse, "", ""],
  ["cold compile", median(times.cold), `${ratio(median(times.cold), parse)} x parse`, "target 2"],
  ["no-op run", median(times.noop), `${ratio(median(times.noop), bare)} x bare`, "target 2.5"],
  ["one card edited", median(times.edit), `${ratio(median(times.edit), bare)} x bare`, "target 4"],
];
console.log(
  `${cards.length} YAML files of ${relative(process.cwd(), corpus)}, ${runs} runs, Node ${process.versions.node}; edited: ${edited}`,
);
for (const [name, ms, against, target] of rows)
  console.log(`${name.padEnd(18)}${ms.toFixed(0).padStart(6)} ms  ${against.padEnd(14)}${target}`);
console.log(`${"peak memory".padEnd(18)}${memory.toFixed(0).padStart(6)} MB  ${"".padEnd(14)}target 200`);
console.log(`${"output".padEnd(18)}${(size(out) / 1e6).toFixed(2).padStart(6)} MB`);
rmSync(work, { recursive: true, force: true });

/** Without output, and without what former runs left. */
function startAfresh() {
  rmSync(out, { recursive: true, force: true });
  rmSync(join(work, "node_modules/.cache"), { recursive: true, force: true });
}

/** Wall time of a Node process in ms. */
function timed(args) {
  const start = performance.now();
  run(args);
  return performance.now() - start;
}

/** Peak resident memory of a Node process in MB. */
function peakMemory(args) {
  const hook = 'process.on("exit",()=>process.stderr.write("\\nrss="+process.resourceUsage().maxRSS))';
  return Number(/rss=(\d+)/.exec(run(["--import", `data:text/javascript,${hook}`, ...args]))?.[1]) / 1024;
}

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: work, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
  return stderr;
}

function median(numbers) {
  return middle([...numbers].sort((a, b) => a - b));
}

function middle(list) {
  return list[Math.floor(list.length / 2)];
}

function ratio(a, b) {
  return (a / b).toFixed(2);
}

function size(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}
