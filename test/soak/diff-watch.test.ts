import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { noStore } from "../../generator/cache/store.ts";
import type { PublishedCatalog } from "../../generator/compile/published.ts";
import { resolveUnits } from "../../generator/compile/resolve-units.ts";
import { readUnits } from "../../generator/compile/units.ts";
import { diffCatalogs } from "../../generator/diff/diff-catalogs.ts";
import { printMarkdown } from "../../generator/diff/print-markdown.ts";
import { printText } from "../../generator/diff/print-text.ts";
import { treeDisk } from "../../generator/diff/tree-disk.ts";
import { explainModel } from "../../generator/explain/explain-model.ts";
import { explainRequest } from "../../generator/explain/explain-request.ts";
import { printExplanation } from "../../generator/explain/print-explanation.ts";
import { locate } from "../../generator/read/locate.ts";
import { resolveCatalog } from "../../generator/resolve/resolve-catalog.ts";
import { cli, Project, smallSpecs } from "../e2e/project.ts";
import { mutateText, pick, random } from "../support/mutate.ts";
import { cards } from "../generator/diff/catalog-of.ts";

const seconds = 20;
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);

async function catalogOf(
  files: Readonly<Record<string, string>>,
): Promise<ReturnType<typeof resolveCatalog>["catalog"]> {
  const disk = treeDisk("cards", new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  const context = { store: noStore, disk, onProvider: () => Promise.resolve() };
  const resolved = await resolveUnits("cards", readUnits("cards", { disk }), false, context);
  return resolveCatalog(resolved.flatMap(({ providers }) => providers)).catalog;
}

test(`diff and explain take ${seconds} seconds of mutated cards`, async () => {
  console.log(`seed ${seed}`);
  const next = random(seed);
  const good: PublishedCatalog = await catalogOf(cards);
  const paths = Object.keys(cards);
  let last = good;
  let compiled = 0;
  let runs = 0;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; runs += 1) {
    const path = pick(paths, next);
    const catalog = await catalogOf({ ...cards, [path]: mutateText(cards[path] ?? "", next) });
    for (const [before, after] of [
      [good, catalog],
      [catalog, last],
      [last, good],
    ] as const) {
      const diff = diffCatalogs(before, after);
      const back = diffCatalogs(after, before);
      expect(diff.changes.length > 0, `seed ${seed}, run ${runs}`).toBe(back.changes.length > 0);
      expect(printText(diff, { color: false }).includes("undefined")).toBe(false);
      expect(printMarkdown(diff)).not.toContain("undefined");
    }
    expect(diffCatalogs(catalog, catalog).changes).toEqual([]);
    for (const { id, models } of catalog.providers) {
      compiled += 1;
      for (const model of models) {
        const explained = explainModel(model, { provider: id, otherTypes: [], cwd: "/", locate });
        const params = {
          temperature: pick([0, 3, null, "x", true], next),
          effort: pick(["low", "x", 1], next),
          seed: pick([1, 1.5], next),
        };
        const request = explainRequest(model.descriptor.parameter_rules, model.constraints, params);
        expect(request.ok).toBe(request.issues.length === 0);
        printExplanation({ ...explained, request, cost: null }, { color: false, width: 80 });
      }
    }
    if (catalog.providers.length > 0) last = catalog;
  }
  console.log(`${runs} cards, of which ${compiled} were still cards`);
  expect(compiled).toBeGreaterThan(runs / 20);
});

test(`watch takes ${seconds} seconds of whatever happens to files`, async () => {
  console.log(`seed ${seed}`);
  const next = random(seed);
  using project = new Project();
  const child = spawn(process.execPath, [cli, "watch", "--json"], {
    cwd: project.folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => (stdout += String(data)));
  child.stderr.on("data", (data: Buffer) => (stderr += String(data)));
  const until = async (isDone: () => boolean, what: string): Promise<void> => {
    for (const end = performance.now() + 30_000; !isDone(); await new Promise((done) => setTimeout(done, 20)))
      if (performance.now() > end || child.exitCode !== null) throw new Error(`seed ${seed}: ${what}; ${stderr}`);
  };
  await until(() => stdout.includes('"ready"'), "never ready");

  const paths = Object.keys(smallSpecs);
  let actions = 0;
  let peak = 0;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; actions += 1) {
    const path = project.path(pick(paths, next));
    const text = mutateText(smallSpecs[pick(paths, next)] ?? "", next);
    const act = pick(
      [
        () => put(path, text),
        () => {
          put(`${path}.tmp`, text);
          renameSync(`${path}.tmp`, path);
        },
        () => rmSync(path, { force: true }),
        () => rmSync(dirname(path), { recursive: true, force: true }),
        () => {
          if (existsSync(project.path("specs/beta")))
            renameSync(project.path("specs/beta"), project.path(`specs/b${actions}`));
        },
        () => {
          if (next() > 0.2 || !existsSync(project.path("specs"))) return;
          rmSync(project.path("gone"), { recursive: true, force: true });
          renameSync(project.path("specs"), project.path("gone"));
        },
        () => rmSync(project.path("generated/acme"), { recursive: true, force: true }),
        () => {
          for (const [name, whole] of Object.entries(smallSpecs)) put(project.path(name), whole);
        },
      ],
      next,
    );
    act();
    peak = Math.max(peak, memoryOf(child.pid));
    await new Promise((done) => setTimeout(done, pick([0, 0, 5, 40, 250], next)));
  }

  rmSync(project.path("specs"), { recursive: true, force: true });
  for (const [name, whole] of Object.entries(smallSpecs)) put(project.path(name), whole);
  project.run(["generate", "--out", "clean", "--no-cache"]);
  const clean = project.files("clean");
  await until(
    () => JSON.stringify(project.files("generated")) === JSON.stringify(clean),
    "the output is not that of the cards",
  );
  child.kill("SIGINT");
  await until(() => stdout.endsWith('{"event":"stopped"}\n'), "never stopped");
  const events = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { event: string });
  console.log(`${actions} actions, ${events.length} events, at most ${peak.toFixed(0)} MB`);
  expect(stderr).toBe("");
  expect(events.filter(({ event }) => event === "compiled").length).toBeGreaterThan(3);
  expect(peak).toBeLessThan(400);
});

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Resident memory in MB; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  if (pid === undefined || !existsSync("/proc/self") || !readdirSync("/proc").includes(String(pid))) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
}
