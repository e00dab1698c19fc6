import { createHash } from "node:crypto";
import { type Disk, type Entry, nodeDisk } from "../read/disk.ts";
import { isYaml, join } from "../read/paths.ts";
import { readWhole } from "../write/disk.ts";
import { sha256 } from "../write/hash.ts";

/**
 * A folder of cards that is compiled, or left alone, as a whole: a folder one level below a `--specs` folder, or that folder itself when it
 * looks like a provider's.
 */
export interface Unit {
  /** The `--specs` folder, as `readSpecs` takes it. */
  readonly folder: string;
  /** The folder's name in it; empty for the `--specs` folder itself. */
  readonly directory: string;
  /** Names the unit among all: folder and directory. */
  readonly key: string;
  /** SHA-256 over all names and the bytes of all YAML. Undefined where that does not say everything: links, unreadable files. */
  readonly hash: string | undefined;
  /** Hash over all names, and over sizes and times of all YAML: equal stamps mean equal hashes. Undefined where something changed just now. */
  readonly stamp: string | undefined;
  /** False where the hash was known by the stamp, and `bytes` is empty. */
  readonly isRead: boolean;
  /** The bytes that were hashed, by path as `Disk` takes it. What is compiled is what was hashed, whoever edits meanwhile. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The listings of its folders, likewise. */
  readonly lists: ReadonlyMap<string, readonly Entry[]>;
}

/** Where units are read from, and which need not be. */
export interface UnitSource {
  /** Default: this machine's. */
  readonly disk?: Disk;
  /** Gives what is known of a unit that is as it was; undefined for one to read. */
  readonly kept?: (directory: string) => Unit | undefined;
  /** Gives stamp and hash that a unit had, by its key: where the stamp is the same, no file is read. */
  readonly stamped?: (key: string) => { readonly stamp: string; readonly hash: string } | undefined;
}

/** Reads the units of a `--specs` folder without parsing anything; none when it cannot be listed. In order of name. */
export function readUnits(folder: string, source: UnitSource = {}): readonly Unit[] {
  const { disk = wholeDisk, kept, stamped } = source;
  const entries = list(folder, disk);
  if (entries === undefined) return [];
  if (looksLikeProvider(folder, entries, disk)) return [kept?.("") ?? readUnit(folder, "", disk, stamped)];
  return entries
    .filter(({ name, kind }) => (kind === "folder" || kind === "link") && !isSkipped(name))
    .map(({ name }) => name)
    .sort()
    .map((name) => kept?.(name) ?? readUnit(folder, name, disk, stamped));
}

function looksLikeProvider(folder: string, entries: readonly Entry[], disk: Disk): boolean {
  if (entries.some(({ name }) => name === "manifest.yaml")) return true;
  if (!entries.some(({ name }) => name === "provider")) return false;
  return (list(join(folder, "provider"), disk) ?? []).some(({ name }) => isYaml(name));
}

/** Reads a unit whose stamp said that it need not be read. */
export function readInFull(unit: Unit): Unit {
  return unit.isRead ? unit : readUnit(unit.folder, unit.directory, wholeDisk, undefined);
}

function readUnit(folder: string, directory: string, disk: Disk, stamped: UnitSource["stamped"]): Unit {
  const root = join(folder, directory);
  const key = `${folder}\n${directory}`;
  const lists = new Map<string, readonly Entry[]>();
  const files: string[] = [];
  let complete = true;
  const visit = (path: string): void => {
    const entries = list(join(root, path), disk);
    if (entries === undefined) complete = false;
    else lists.set(join(root, path), entries);
    for (const { name, kind } of [...(entries ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (path === "" && isSkipped(name)) continue;
      const inner = join(path, name);
      if (kind === "folder") visit(inner);
      else if (kind === "file") files.push(inner);
      else complete = false;
    }
  };
  visit("");
  // Before anything is read: what changes after this has another stamp.
  const stamp = complete ? stampOf(root, files, disk) : undefined;
  const before = stamp === undefined ? undefined : stamped?.(key);
  if (before !== undefined && before.stamp === stamp)
    return { folder, directory, key, hash: before.hash, stamp, isRead: false, bytes: new Map(), lists };

  const hash = createHash("sha256");
  const bytes = new Map<string, Uint8Array>();
  for (const path of files) {
    hash.update(`${JSON.stringify(path)}\n`);
    if (!isYaml(path)) continue;
    const content = read(join(root, path), disk);
    if (content === undefined) complete = false;
    else {
      bytes.set(join(root, path), content);
      hash.update(`${content.length}\n`).update(content);
    }
  }
  const whole = complete ? hash.digest("hex") : undefined;
  return { folder, directory, key, hash: whole, stamp: complete ? stamp : undefined, isRead: true, bytes, lists };
}

/** A stamp says nothing of a file that was written a moment ago: it may be written again without the clock having moved. In milliseconds. */
const moment = 2_000;

function stampOf(root: string, files: readonly string[], disk: Disk): string | undefined {
  if (disk.stampOf === undefined) return undefined;
  const settled = Date.now() - moment;
  const stamps: string[] = [];
  for (const path of files) {
    if (!isYaml(path)) stamps.push(path);
    else {
      try {
        const { text, changedAt } = disk.stampOf(join(root, path));
        if (changedAt > settled) return undefined;
        stamps.push(path, text);
      } catch {
        // To read it will fail too.
        return undefined;
      }
    }
  }
  return sha256(JSON.stringify(stamps));
}

/** Name under which a unit's parsed texts are kept. */
export function parsedName({ key }: Unit): string {
  return `${sha256(key).slice(0, 16)}.json`;
}

/** This machine's, reading fast. */
const wholeDisk: Disk = { ...nodeDisk, read: (path) => readWhole(path) };

function list(path: string, disk: Disk): readonly Entry[] | undefined {
  try {
    return disk.list(path);
  } catch {
    // The read stage will meet the same error, and say what it is.
    return undefined;
  }
}

function read(path: string, disk: Disk): Uint8Array | undefined {
  try {
    return disk.read(path, Number.POSITIVE_INFINITY);
  } catch {
    return undefined;
  }
}

function isSkipped(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
