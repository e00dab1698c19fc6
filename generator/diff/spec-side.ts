import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Store } from "../cache/store.ts";
import { loadStages } from "../compile/load-stages.ts";
import type { Job } from "../compile/options.ts";
import type { ResolvedUnit } from "../compile/resolve-units.ts";
import { readUnits, type Unit } from "../compile/units.ts";
import { type Disk, nodeDisk } from "../read/disk.ts";
import { readGitFolder } from "./git.ts";
import { treeDisk } from "./tree-disk.ts";

/** One of the two states of the specs that are compared, read but not parsed. */
export interface SpecSide {
  /** What people call it: a folder, or a revision. */
  readonly name: string;
  readonly folders: readonly SideFolder[];
}

/** A `--specs` folder of a side. */
export interface SideFolder {
  readonly folder: string;
  readonly disk: Disk;
  readonly units: readonly Unit[];
  readonly store: Store;
}

/**
 * Reads a side: a folder, a git revision of the `--specs` folders, or these as they are (undefined). What is both a folder and a revision is the
 * folder. Throws a `UsageError` where it is neither.
 */
export async function readSide(name: string | undefined, job: Job, store: Store): Promise<SpecSide> {
  if (name === undefined)
    return { name: job.specs.join(", "), folders: job.specs.map((folder) => onDisk(folder, store)) };
  const [first = "specs"] = job.specs;
  if (isFolder(resolve(job.cwd, name))) {
    const folder = onDisk(resolve(job.cwd) === process.cwd() ? name : resolve(job.cwd, name), formerTexts(store));
    return { name, folders: [{ ...folder, units: folder.units.map((unit) => asIn(first, unit)) }] };
  }
  const folders: SideFolder[] = [];
  for (const specs of job.specs) {
    const folder = `${name}:${specs}`;
    const disk = treeDisk(folder, await readGitFolder(specs, name));
    const units = readUnits(folder, { disk }).map((unit) => asIn(specs, unit));
    folders.push({ folder, disk, units, store: formerTexts(store) });
  }
  return { name, folders };
}

/** Parses and resolves the units of a side that are wanted. Throws a `MissingFolderError` for a folder that is not there. */
export async function resolveSide(
  { folders }: SpecSide,
  isWanted: (unit: Unit) => boolean,
  signal: AbortSignal | undefined,
): Promise<readonly ResolvedUnit[]> {
  const resolved: ResolvedUnit[] = [];
  for (const { folder, units, store, disk } of folders) {
    const wanted = units.filter(isWanted);
    // A folder without units is missing or empty, which is for the read stage to say.
    if (wanted.length === 0 && units.length > 0) continue;
    const { resolveUnits } = await loadStages();
    const onProvider = async (): Promise<void> => signal?.throwIfAborted();
    resolved.push(...(await resolveUnits(folder, wanted, wanted.length < units.length, { store, disk, onProvider })));
  }
  return resolved;
}

function onDisk(folder: string, store: Store): SideFolder {
  return { folder, disk: nodeDisk, units: readUnits(folder), store };
}

function isFolder(path: string): boolean {
  return !path.includes("\0") && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** Under the key of the same unit today: most texts are the same, and were parsed before. */
function asIn(folder: string, unit: Unit): Unit {
  return { ...unit, key: `${folder}\n${unit.directory}` };
}

/** What was parsed of the specs as they are, and of their former states; what is learned is kept apart from the former. */
function formerTexts(store: Store): Store {
  return {
    read: (name) => ({ ...asObject(store.read(`base-${name}`)), ...asObject(store.read(name)) }),
    keep: (name, value) => store.keep(`base-${name}`, value),
    prune: () => undefined,
  };
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
