// Everything that reads cards, on cards that are wrong in every way.
import { expect, test } from "vitest";
import { Project } from "../e2e/project.ts";
import { mutableCards } from "../support/mutable-cards.ts";
import { CardTools } from "../support/card-tools.ts";
import { random } from "../support/mutate.ts";

const cards = Number(process.env["CARDS"] ?? 20_000);
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
/** What one card may take at most, in milliseconds of the processor. */
const patience = 3000;

test(`${cards} mutated cards through generate, watch, lint, diff and explain`, { timeout: 600_000 }, async () => {
  console.log(`seed ${seed}`);
  using project = new Project(mutableCards);
  const tools = new CardTools(project, mutableCards);
  await tools.start();
  const next = random(seed);
  let [compiled, slowest, settled, peak] = [0, 0, 0, 0];
  for (let run = 0; run < cards; run += 1) {
    const before = process.cpuUsage();
    const { path, printed, ...trial } = await tools.next(next);
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1000);
    if (trial.compiled) compiled += 1;
    if (/\n\s+at .*:\d+:\d+\)?\n|\[object Object\]|crashed/.test(printed))
      throw new Error(`seed ${seed}, card ${run}, ${path}:\n${printed}`);
    if (run % 500 === 0) {
      const { heapUsed } = process.memoryUsage();
      if (run <= cards / 4) settled = Math.max(settled, heapUsed);
      else peak = Math.max(peak, heapUsed);
    }
  }
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  console.log(
    `${cards} cards, of which ${compiled} were still cards; the slowest took ${slowest.toFixed(0)} ms; ` +
      `at most ${megabytes(settled)} MB in the first quarter, ${megabytes(peak)} MB later`,
  );
  expect(compiled).toBeGreaterThan(cards / 20);
  expect(compiled).toBeLessThan(cards);
  expect(slowest).toBeLessThan(patience);
  expect(peak).toBeLessThan(settled * 2 + 100e6);
});
