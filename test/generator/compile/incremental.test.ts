import { renameSync, rmSync, statSync, utimesSync } from "node:fs";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { compile } from "../../../generator/compile.ts";
import { readUnits } from "../../../generator/compile/units.ts";
import { type Disk, nodeDisk } from "../../../generator/read/disk.ts";
import { Project } from "../../e2e/project.ts";

// As in a build: sources keep no cache.
vi.mock("../../../generator/cache/fingerprint.ts", () => ({ fingerprint: "incremental.test" }));

afterEach(() => void vi.restoreAllMocks());

const card = "specs/acme/models/llm/rocket-1.yaml";
const provider = "specs/beta/provider/beta.yaml";
const added = "specs/acme/models/llm/rocket-9.yaml";

/** What may happen to a project between two runs. */
const steps: Readonly<Record<string, (project: Project, value: number) => void>> = {
  "a card's label": (project, value) => project.edit(card, /(en_US: ).*/, `$1Rocket ${value}`),
  "as many bytes": (project, value) => project.edit(card, /(context_size: )\d{6}/, `$1${128_000 + value}`),
  "another file with the old time": (project, value) => {
    const { atime, mtime } = statSync(project.path(card));
    project.write("new.yaml", project.read(card).replace(/max: \d+/, `max: ${4000 + value}`));
    utimesSync(project.path("new.yaml"), atime, mtime);
    renameSync(project.path("new.yaml"), project.path(card));
  },
  "another model": (project) => project.write(added, project.read(card).replace("rocket-1", "rocket-9")),
  "the same card twice": (project) => project.write(added, project.read(card)),
  "a card that goes": (project) => rmSync(project.path(added), { force: true }),
  "an error": (project, value) => project.write(added, value % 2 === 0 ? "model: [" : "model: rocket-9"),
  "a provider card": (project, value) => project.edit(provider, /(en_US: ).*/, `$1Beta ${value}`),
  "output that is gone": (project) => rmSync(project.path("generated/acme/llm.ts"), { force: true }),
  "output that was changed": (project, value) => project.write("generated/beta/llm.ts", `// ${value}\n`),
  nothing: () => {},
};

test("whatever changes between runs, the output is that of a clean one", async () => {
  const history = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(20), fc.boolean()), {
    minLength: 4,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(history, async (events) => {
      using project = new Project();
      await compile({ cwd: project.folder });
      for (const [step, value, isLater] of events) {
        steps[step]?.(project, value);
        // Files that changed a moment ago are read in any case: later their times have to tell.
        const now = Date.now();
        const clock = vi.spyOn(Date, "now").mockReturnValue(isLater ? now + 60_000 : now);
        const kept = await compile({ cwd: project.folder });
        clock.mockRestore();
        const clean = await compile({ cwd: project.folder, out: "clean", cache: false });
        expect(kept.diagnostics).toEqual(clean.diagnostics);
        expect(kept.ok).toBe(clean.ok);
        if (kept.ok) expect(project.files("generated")).toEqual(project.files("clean"));
      }
    }),
    { numRuns: 8 },
  );
});

test("files are read again only where a name, a size or a time is another", () => {
  using project = new Project();
  const specs = project.path("specs");
  const read: string[] = [];
  const disk: Disk = {
    ...nodeDisk,
    read: (file, limit) => {
      read.push(file);
      return nodeDisk.read(file, limit);
    },
  };
  const young = readUnits(specs, { disk });
  expect(young.map(({ stamp }) => stamp)).toEqual([undefined, undefined]);

  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000);
  const first = readUnits(specs, { disk });
  const known = new Map(first.map(({ key, stamp = "", hash = "" }) => [key, { stamp, hash }]));
  const readAgain = (): readonly string[] => {
    read.length = 0;
    const hashes = readUnits(specs, { disk, stamped: (key) => known.get(key) }).map(({ hash }) => hash);
    expect(hashes).toEqual(readUnits(specs, { disk: nodeDisk }).map(({ hash }) => hash));
    return [...new Set(read.map((file) => file.slice(specs.length + 1).split("/", 1)[0] ?? ""))];
  };
  expect(readAgain()).toEqual([]);
  project.write("specs/acme/icon.svg", "<svg/>");
  expect(readAgain()).toEqual(["acme"]);
  utimesSync(project.path(provider), 1, 1);
  expect(readAgain()).toEqual(["acme", "beta"]);
});
