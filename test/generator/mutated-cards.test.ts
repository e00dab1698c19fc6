// What test/soak/tools.test.ts does at length.
import { expect, test } from "vitest";
import { Project } from "../e2e/project.ts";
import { CardTools } from "../support/card-tools.ts";
import { mutableCards } from "../support/mutable-cards.ts";
import { random } from "../support/mutate.ts";

const cards = 300;

test(`${cards} mutated cards through generate, watch, lint, diff and explain`, async () => {
  using project = new Project(mutableCards);
  const tools = new CardTools(project, mutableCards);
  await tools.start();
  const next = random(1);
  let [compiled, found] = [0, 0];
  for (let run = 0; run < cards; run += 1) {
    const trial = await tools.next(next);
    expect(trial.printed, `card ${run}, ${trial.path}`).not.toMatch(/\n\s+at .*:\d+:\d+\)?\n|\[object Object\]/);
    if (trial.compiled) compiled += 1;
    else found += Math.sign(trial.findings);
  }
  expect(compiled).toBeGreaterThan(cards / 10);
  // What does not compile says why.
  expect(found).toBe(cards - compiled);
});
