import { expect, test } from "vitest";
import { Project } from "../e2e/project.ts";

const runs = 100;

/** Numbers between 0 and 1 that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

test(`${runs} runs killed at random moments leave whole files, and the next run gives the bytes of a clean one`, async () => {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const next = random(seed);
  using project = new Project();
  const before = performance.now();
  project.run(["generate"]);
  const fullRun = performance.now() - before;

  // Every version of every file that a whole run may write.
  const whole = new Map<string, Set<string>>();
  const remember = (files: Record<string, string>): void => {
    for (const [path, text] of Object.entries(files)) whole.set(path, (whole.get(path) ?? new Set()).add(text));
  };
  remember(project.files("generated"));
  for (let run = 0; run < runs; run += 1) {
    // Something to do: one card differs, and a provider comes and goes.
    project.edit("specs/acme/models/llm/rocket-1.yaml", /context_size: \d+/, `context_size: ${1000 + run}`);
    if (run % 3 === 0) {
      project.copy("specs/acme", "specs/gamma");
      project.edit("specs/gamma/provider/acme.yaml", /acme/g, "gamma");
    } else if (run % 3 === 2) project.remove("specs/gamma");
    expect(project.run(["generate", "--out", "clean", "--no-cache"]).code).toBe(0);
    const clean = project.files("clean");
    remember(clean);

    await project.runAndKill(["generate"], fullRun * (0.3 + 0.9 * next()));
    for (const [path, text] of Object.entries(project.files("generated"))) {
      if (!path.endsWith(".tmp") && path !== "typecard-manifest.json")
        expect(whole.get(path), `${path} after run ${run}`).toContain(text);
    }
    if (run % 2 === 0) {
      const repair = project.run(["generate"]);
      expect(repair, `run ${run}`).toMatchObject({ code: 0, stderr: "" });
      expect(project.files("generated"), `run ${run}`).toEqual(clean);
    }
  }
  expect(project.run(["generate"]).code).toBe(0);
  expect(project.run(["generate", "--out", "clean", "--no-cache"]).code).toBe(0);
  expect(project.files("generated")).toEqual(project.files("clean"));
});
