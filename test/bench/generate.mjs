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
  import { parseDocument } from ${JSON.stringify(join(root, "node_modules/yaml/dist/index.js"))};
  const files = ${JSON.stringify(cards.map((name) => join(specs, name)))};
  const start = performance.now();
  for (const file of files) parseDocument(readFileSync(file, "utf8"), { uniqueKeys: false }).toJS();
  console.log(performance.now() - start);`;
writeFileSync(join(work, "parse.mjs"), parseScript);

const times = { bare: [], parse: [], cold: [], noop: [], edit: [] };
const memory = [];
let count = 0;
for (let run = 0; run < runs; run += 1) {
  times.bare.push(timed(["-e", "0"]).ms);
  times.parse.push(Number(execFileSync(process.execPath, [join(work, "parse.mjs")], { encoding: "utf8" })));
  rmSync(out, { recursive: true, force: true });
  rmSync(join(work, "node_modules/.cache"), { recursive: true, force: true });
  const cold = timed([cli, "generate", "--specs", specs, "--out", out, "--quiet"]);
  times.cold.push(cold.ms);
  memory.push(cold.rss);
  times.noop.push(timed([cli, "generate", "--specs", specs, "--out", out, "--quiet"]).ms);
  count += 1;
  const text = readFileSync(join(corpus, edited), "utf8");
  writeFileSync(join(specs, edited), text.replace("en_US:", `en_US: Edited ${count}`));
  times.edit.push(timed([cli, "generate", "--specs", specs, "--out", out, "--quiet"]).ms);
}

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
console.log(`${"peak memory".padEnd(18)}${median(memory).toFixed(0).padStart(6)} MB  ${"".padEnd(14)}target 200`);
console.log(`${"output".padEnd(18)}${(size(out) / 1e6).toFixed(2).padStart(6)} MB`);
rmSync(work, { recursive: true, force: true });

/** Runs node and gives its wall time and, for the command line, its peak memory in MB. */
function timed(args) {
  const hook =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nrss="+process.resourceUsage().maxRSS))';
  const measured = args[0] === cli && memory.length === times.cold.length && times.cold.length < times.parse.length;
  const start = performance.now();
  const result = spawnSync(process.execPath, measured ? ["--import", hook, ...args] : args, {
    cwd: work,
    encoding: "utf8",
  });
  const ms = performance.now() - start;
  if (result.status !== 0) throw new Error(`${args.join(" ")} failed:\n${result.stderr}`);
  return { ms, rss: Number(/rss=(\d+)/.exec(result.stderr)?.[1] ?? 0) / 1024 };
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
