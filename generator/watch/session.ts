import { resolve } from "node:path";
import { asState, type State } from "../cache/state.ts";
import { assemble } from "../compile/assemble.ts";
import { openJobStore } from "../compile/job-store.ts";
import { loadStages } from "../compile/load-stages.ts";
import type { Job } from "../compile/options.ts";
import { inOrder } from "../compile/order.ts";
import type { PublishedCatalog } from "../compile/published.ts";
import { resolveFolders } from "../compile/resolve-folders.ts";
import type { ResolvedUnit } from "../compile/resolve-units.ts";
import { reuse } from "../compile/reuse.ts";
import { readUnits, type Unit } from "../compile/units.ts";
import { type CatalogDiff, diffCatalogs } from "../diff/diff-catalogs.ts";
import { type Diagnostic, stopsGenerate } from "../diagnostic.ts";
import { loadPrettier } from "../write/format.ts";
import { writeOutput } from "../write/write.ts";
import { memoryStore } from "./memory-store.ts";

/** A compilation that stays in memory: what did not change is neither read nor parsed nor emitted again. */
export interface Session {
  /**
   * Brings the output up to date after changes at these paths (absolute), or anywhere. Undefined when the cards are what they were. Throws
   * what `compile` throws; the next update then does what this one did not.
   */
  update(changed: Changed): Promise<Outcome | undefined>;
  /** The size of a card when it was last read, by absolute path; undefined where there was none. */
  sizeOf(path: string): number | undefined;
  /** Leaves what was learned to the next process. */
  save(): void;
}

/** Where something changed. */
export type Changed = ReadonlySet<string> | "anywhere";

/** What an update did. */
export type Outcome = {
  readonly diagnostics: readonly Diagnostic[];
  readonly folders: readonly string[];
} & ({ readonly ok: false } | Success);

interface Success {
  readonly ok: true;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly catalog: PublishedCatalog;
  /** Since the last good cards. */
  readonly diff: CatalogDiff;
}

const stateName = "state.json";

/** Opens a session; the first update compiles everything. */
export function openSession(job: Job): Session {
  const store = memoryStore(openJobStore(job));
  let units: ReadonlyMap<string, readonly Unit[]> = new Map();
  let resolved: ReadonlyMap<string, ResolvedUnit> = new Map();
  let state = asState(store.read(stateName));
  let good: PublishedCatalog | undefined;
  /** Whether an update failed on its way, so that the next has something to do even without a change. */
  let unfinished = true;

  return {
    async update(changed) {
      const now = new Map(job.specs.map((folder) => [folder, readUnits(folder, { kept: keptOf(folder, changed) })]));
      const folders = changedUnits(units, now);
      if (folders.length === 0 && !unfinished) return undefined;
      unfinished = true;
      const { whole, known } = await resolveAll(now);
      [units, resolved] = [now, known];
      const { resolveCatalog } = await loadStages();
      const { catalog, diagnostics: twins } = resolveCatalog([...known.values()].flatMap(({ providers }) => providers));
      const news = new Set(folders);
      const found = [...known.values(), ...whole].flatMap(({ unit, diagnostics }) =>
        // Everything that stops the output; of the rest, what was not said before.
        unit === undefined || news.has(shownName(unit)) ? diagnostics : diagnostics.filter(stopsGenerate),
      );
      const diagnostics = inOrder([...found, ...twins]);
      if (diagnostics.some(({ severity }) => severity === "error")) {
        unfinished = false;
        return { ok: false, diagnostics, folders };
      }
      const { written, removed } = await write(now, known);
      const diff = diffCatalogs(good ?? catalog, catalog);
      good = catalog;
      unfinished = false;
      return { ok: true, diagnostics, folders, written, removed, catalog, diff };
    },
    sizeOf(path) {
      for (const unit of [...units.values()].flat()) {
        if (!isInside(path, placeOf(unit))) continue;
        const [, bytes] = [...unit.bytes].find(([name]) => resolve(job.cwd, name) === path) ?? [];
        if (bytes !== undefined) return bytes.length;
      }
      return undefined;
    },
    save: () => store.save(),
  };

  /** Gives the unit that was read before, where nothing in it changed. */
  function keptOf(folder: string, changed: Changed): (directory: string) => Unit | undefined {
    const known = new Map(units.get(folder)?.map((unit) => [unit.directory, unit]));
    return (directory) => {
      const unit = known.get(directory);
      if (unit?.hash === undefined || changed === "anywhere") return undefined;
      const place = placeOf(unit);
      return [...changed].some((path) => isInside(path, place) || isInside(place, path)) ? undefined : unit;
    };
  }

  function placeOf({ folder, directory }: Unit): string {
    return resolve(job.cwd, folder, directory);
  }

  async function resolveAll(now: ReadonlyMap<string, readonly Unit[]>): Promise<{
    readonly known: ReadonlyMap<string, ResolvedUnit>;
    readonly whole: readonly ResolvedUnit[];
  }> {
    const isWarm = ({ key, hash }: Unit): boolean => hash !== undefined && resolved.get(key)?.unit?.hash === hash;
    const fresh = await resolveFolders(now, isWarm, store, job);
    const byKey = new Map(fresh.flatMap((unit) => (unit.unit === undefined ? [] : [[unit.unit.key, unit] as const])));
    const all = [...now.values()].flat().map(({ key }) => byKey.get(key) ?? resolved.get(key));
    return {
      known: new Map(all.flatMap((unit) => (unit?.unit === undefined ? [] : [[unit.unit.key, unit] as const]))),
      whole: fresh.filter(({ unit }) => unit === undefined),
    };
  }

  /** Writes what differs. The output is looked at each time: a checkout brings back files of other times there too. */
  async function write(now: ReadonlyMap<string, readonly Unit[]>, known: ReadonlyMap<string, ResolvedUnit>) {
    const formatter = job.format === "prettier" ? await loadPrettier(job.cwd, job.out) : undefined;
    const options = JSON.stringify([job.emit, formatter?.key]);
    const kept = reuse(state?.options === options ? state : undefined, job.out, false);
    const right = [...now.values()].flat().flatMap((unit) => kept.unit(unit) ?? []);
    const keys = new Set(right.map(({ key }) => key));
    const rest = [...known].filter(([key]) => !keys.has(key)).map(([, unit]) => unit);
    const output = await assemble(right, rest, kept, job, formatter);
    const written = writeOutput(job.out, output.files);
    const next: State = { options, ...output.state };
    state = next;
    store.keep(stateName, next);
    return written;
  }
}

/** The units that came, went or differ, as people know them. */
function changedUnits(
  before: ReadonlyMap<string, readonly Unit[]>,
  after: ReadonlyMap<string, readonly Unit[]>,
): readonly string[] {
  const [old, now] = [before, after].map(
    (folders) => new Map([...folders.values()].flat().map((unit) => [unit.key, unit])),
  );
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys]
    .filter((key) => {
      const [one, other] = [old?.get(key), now?.get(key)];
      return (
        one?.hash !== other?.hash ||
        one === undefined ||
        other === undefined ||
        (other.hash === undefined && one !== other)
      );
    })
    .map((key) => shownName({ key }));
}

/** A provider folder as people know it. */
function shownName({ key }: Pick<Unit, "key">): string {
  return key.replace("\n", "/").replace(/\/$/, "");
}

function isInside(path: string, folder: string): boolean {
  return (
    path === folder ||
    path.startsWith(folder.endsWith("/") || folder.endsWith("\\") ? folder : `${folder}/`) ||
    path.startsWith(`${folder}\\`)
  );
}
