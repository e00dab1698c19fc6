import { renameSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watch, type WatchEvent } from "../../../generator/watch/watch.ts";
import { Project } from "../../e2e/project.ts";

let project: Project;
let stop: AbortController;
let running: Promise<void>;
let events: WatchEvent[];
let seen: number;

beforeEach(() => {
  project = new Project();
  stop = new AbortController();
  events = [];
  seen = 0;
});
afterEach(async () => {
  stop.abort();
  await running;
  project[Symbol.dispose]();
});

const card = "specs/acme/models/llm/rocket-1.yaml";

function start(): Promise<WatchEvent> {
  running = watch({ cwd: project.folder, signal: stop.signal, onEvent: (event) => void events.push(event) });
  return next("ready");
}

/** The next event of a kind; others before it are passed over. */
async function next<Kind extends WatchEvent["event"]>(kind: Kind): Promise<Extract<WatchEvent, { event: Kind }>> {
  for (;;) {
    for (; seen < events.length; seen += 1) {
      const event = events[seen];
      if (event?.event !== kind) continue;
      seen += 1;
      return event as Extract<WatchEvent, { event: Kind }>;
    }
    await new Promise((done) => setTimeout(done, 5));
  }
}

function words({ changes }: Extract<WatchEvent, { event: "compiled" }>): readonly string[] {
  return changes.map(({ provider, model, text }) => `${provider}/${model}: ${text}`);
}

test("compiles at once, then what is saved, however an editor saves it", async () => {
  expect(await start()).toMatchObject({ ok: true, providers: 2, models: 5, diagnostics: [] });
  expect(project.read("generated/acme/llm.ts")).toContain("rocket-1");

  project.edit(card, "'2.50'", "'2.00'");
  const saved = await next("compiled");
  expect(saved).toMatchObject({
    folders: ["specs/acme"].map((name) => project.path(name)),
    written: ["acme/llm.ts"],
    level: "patch",
  });
  expect(words(saved)).toEqual(["acme/rocket-1: price input 2.50 → 2.00"]);

  project.write(`${card}~`, project.read(card).replace("max: 4096", "max: 8192"));
  renameSync(project.path(`${card}~`), project.path(card));
  expect(words(await next("compiled"))).toEqual(["acme/rocket-1: max_tokens max 4096 → 8192"]);

  const text = project.read(card).replace("128000", "200000");
  project.write(card, "");
  await new Promise((done) => setTimeout(done, 30));
  project.write(card, text);
  expect(words(await next("compiled"))).toEqual(["acme/rocket-1: context_size 128000 → 200000"]);
  expect(events.filter(({ event }) => event === "failed")).toEqual([]);
});

test("cards with errors leave the output, and say so until they are corrected", async () => {
  await start();
  const good = project.files("generated");
  const text = project.read(card);
  project.edit(card, "model_type: llm", "model_type: lmm");
  expect(await next("failed")).toMatchObject({ diagnostics: [{ rule: "format/enum" }] });
  expect(project.files("generated")).toEqual(good);

  // Another card in the meantime: nothing is written, and the old error is still told.
  project.edit("specs/beta/models/llm/b-1.yaml", "deprecated: true\n", "");
  expect(await next("failed")).toMatchObject({ diagnostics: [{ rule: "format/enum" }] });
  expect(project.files("generated")).toEqual(good);

  project.write(card, text);
  expect(words(await next("compiled"))).toEqual(["beta/b-1: no longer deprecated"]);
});

test("files and providers that come, go and are renamed", async () => {
  await start();
  project.copy("specs/beta", "specs/gamma");
  project.edit("specs/gamma/provider/beta.yaml", /beta/g, "gamma");
  while (!project.files("generated")["gamma/llm.ts"]) await new Promise((done) => setTimeout(done, 10));

  project.remove("specs/acme/models/llm/rocket-2.yaml");
  while (project.read("generated/acme/llm.ts").includes("rocket-2")) await new Promise((done) => setTimeout(done, 10));
  renameSync(project.path("specs/gamma"), project.path("specs/delta"));
  project.remove("specs/delta");
  while (project.files("generated")["gamma.ts"]) await new Promise((done) => setTimeout(done, 10));
  expect(Object.keys(project.files("generated")).some((name) => name.includes("gamma"))).toBe(false);
});

test("output that someone else changed is put right with the next save", async () => {
  await start();
  project.remove("generated/beta");
  project.edit(card, "'2.50'", "'2.00'");
  expect(await next("compiled")).toMatchObject({
    written: expect.arrayContaining(["acme/llm.ts", "beta/llm.ts"]) as string[],
  });
});

test("a specs folder that goes away and comes back", async () => {
  await start();
  const good = project.files("generated");
  renameSync(project.path("specs"), project.path("elsewhere"));
  expect((await next("problem")).message).toMatch(/does not exist any more/);
  expect(project.files("generated")).toEqual(good);
  project.edit(card.replace("specs", "elsewhere"), "'2.50'", "'2.00'");
  renameSync(project.path("elsewhere"), project.path("specs"));
  expect(words(await next("compiled"))).toEqual(["acme/rocket-1: price input 2.50 → 2.00"]);
  project.edit(card, "'2.00'", "'3.00'");
  expect(words(await next("compiled"))).toEqual(["acme/rocket-1: price input 2.00 → 3.00"]);
});

test("stops when told to, and rejects what is wrong from the start", async () => {
  await start();
  stop.abort();
  await running;
  expect(events.at(-1)).toEqual({ event: "stopped" });
  running = Promise.resolve();
  await expect(watch({ cwd: project.folder, specs: "nowhere" })).rejects.toThrow(
    expect.objectContaining({ name: "MissingFolderError" }),
  );
});
