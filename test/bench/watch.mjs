// How long `typecard watch` takes from the write of a card to the finished output. Median over many saves of several cards, each measured until the content
// of the generated file is another.
//   node test/bench/watch.mjs [folder of provider folders] [saves] [dist folder]
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const corpus = resolve(process.argv[2] ?? join(root, "specs"));
const saves = Number(process.argv[3] ?? 40);
const cli = join(resolve(process.argv[4] ?? join(root, "dist")), "cli.js");
const work = join(root, `node_modules/.cache/typecard-bench-watch-${process.pid}`);
const specs = join(work, "specs");

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, "node_modules"), { recursive: true });
cpSync(corpus, specs, { recursive: true });
const described = spawnSync(process.execPath, [cli, "describe", "--specs", specs, "--no-cache"], {
  encoding: "utf8",
  maxBuffer: 2 ** 30,
});
const cards = described.stdout
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line).file)
  .filter((name) => /^  context_size: \d+$/m.test(readFileSync(join(specs, name), "utf8")))
  .sort();

const child = spawn(process.execPath, [cli, "watch", "--json"], { cwd: work, stdio: ["ignore", "pipe", "inherit"] });
// Also when a measurement fails.
process.once("exit", () => {
  child.kill("SIGKILL");
  rmSync(work, { recursive: true, force: true });
});
const events = createInterface({ input: child.stdout });
const waiting = [];
events.on("line", (line) => waiting.shift()?.(JSON.parse(line)));
const next = () =>
  new Promise((done, fail) => {
    waiting.push(done);
    setTimeout(() => fail(new Error("typecard watch said nothing for a minute")), 60_000).unref();
  });
const ready = await next();
console.log(
  `${ready.providers} providers, ${ready.models} models of ${relative(process.cwd(), corpus)}; started in ${ready.ms} ms; Node ${process.versions.node}`,
);

const largest = largestProvider();
const times = { "in place": [], "temporary file, renamed": [], [`of ${largest}, the largest provider`]: [] };
const own = [];
for (let save = 0; save < saves; save += 1) {
  // Cards of all providers, spread evenly; those of the largest apart.
  const ofLargest = cards.filter((name) => name.startsWith(largest));
  const spread = cards[Math.floor(((save + 0.5) / saves) * cards.length)];
  times["in place"].push(await measure(spread, save, writeFileSync));
  times["temporary file, renamed"].push(await measure(spread, save + saves, writeByRename));
  if (save % 4 === 0)
    times[`of ${largest}, the largest provider`].push(
      await measure(ofLargest[save % ofLargest.length], save + 2 * saves, writeFileSync),
    );
}
console.log(
  `${saves} saves; from the write to another content of the generated file, in ms (target: median 150); load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores`,
);
for (const [name, list] of Object.entries(times)) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0).padStart(5);
  console.log(`${name.padEnd(40)} median ${at(0.5)}  p90 ${at(0.9)}  most ${at(1)}`);
}
console.log(`as watch itself says: median ${[...own].sort((a, b) => a - b)[Math.floor(own.length / 2)]}`);
child.kill("SIGINT");
await new Promise((done) => child.once("close", done));

/** Milliseconds from the write of a card to the end of the writes that it leads to: the generated file has the new value by then. */
async function measure(card, save, write) {
  const path = join(specs, card);
  // A number that no card has: a save that changes nothing is rightly passed over in silence.
  const value = 987_000_000 + save;
  const text = readFileSync(path, "utf8").replace(/^  context_size: \d+$/m, `  context_size: ${value}`);
  const said = next();
  const start = performance.now();
  write(path, text);
  const event = await said;
  const written =
    event.written?.filter((name) => readFileSync(join(work, "generated", name), "utf8").includes(String(value))) ?? [];
  const took = performance.now() - start;
  if (written.length === 0) throw new Error(`${card}: ${JSON.stringify(event)}`);
  own.push(event.ms);
  // As a person does: not at once again.
  await sleep(80);
  return took;
}

function writeByRename(path, text) {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

function largestProvider() {
  const counts = new Map();
  for (const name of cards) counts.set(name.split(/[\\/]/)[0], (counts.get(name.split(/[\\/]/)[0]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0][0];
}
