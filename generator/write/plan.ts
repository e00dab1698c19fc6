import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { sha256 } from "./hash.ts";
import { isTemporary } from "./atomic.ts";
import { isInside, type Manifest, manifestName, parseManifest, printManifest } from "./manifest.ts";
import { OutputError, reasonOf } from "./output-error.ts";

/** A file that the output folder is to hold. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** SHA-256 of the content. */
  readonly hash: string;
  /** May be left out where the caller has just seen this very content on the disk, or where nothing is to be written. */
  readonly text: string | undefined;
}

/** What it takes to bring an output folder to the wanted state. */
export interface Plan {
  /** What the folder's manifest names now. */
  readonly old: Manifest;
  readonly next: Manifest;
  readonly missing: readonly OutputFile[];
  readonly changed: readonly OutputFile[];
  readonly unchanged: readonly string[];
  /** Files of ours that are wanted no more. Some may be gone already. */
  readonly stale: readonly string[];
  /** What is wrong with the manifest as it lies on the disk, if anything. */
  readonly manifest: "missing" | "changed" | undefined;
  /** Files that we would overwrite although they are not ours. */
  readonly foreign: readonly string[];
  /** Files that are in a folder without a manifest. */
  readonly strangers: readonly string[];
}

/** Compares the wanted files with the disk. Reads only; `trust` spares it the reading of files without text. */
export function plan(disk: Disk, folder: string, files: readonly OutputFile[], trust: "trust" | "compare"): Plan {
  const recorded = disk.read(join(folder, manifestName));
  const old = recorded === undefined ? undefined : parseManifest(new TextDecoder().decode(recorded));
  const next = new Map(files.map((file) => [file.path, file.hash]));
  const missing: OutputFile[] = [];
  const changed: OutputFile[] = [];
  const unchanged: string[] = [];
  const foreign: string[] = [];
  for (const file of files) {
    if (!isInside(file.path)) throw new Error(`Typecard tried to write outside of the output folder: ${file.path}`);
    const present = file.text === undefined && trust === "trust" ? file.hash : hashOnDisk(disk, folder, file.path);
    if (present === undefined) missing.push(file);
    else if (present === file.hash) unchanged.push(file.path);
    else if (old?.has(file.path) === true) changed.push(file);
    else {
      changed.push(file);
      foreign.push(file.path);
    }
  }
  const wanted = printManifest(next);
  return {
    old: old ?? new Map<string, string>(),
    next,
    missing,
    changed,
    unchanged,
    stale: [...(old?.keys() ?? [])].filter((path) => !next.has(path)),
    manifest:
      recorded === undefined ? "missing" : new TextDecoder().decode(recorded) === wanted ? undefined : "changed",
    foreign,
    strangers: old === undefined ? (disk.list(folder) ?? []).filter((name) => !isTemporary(name)) : [],
  };
}

/** SHA-256 of a file of the output folder; undefined when there is none. */
export function hashOnDisk(disk: Disk, folder: string, path: string): string | undefined {
  try {
    const bytes = disk.read(join(folder, path));
    return bytes === undefined ? undefined : sha256(bytes);
  } catch (error) {
    throw new OutputError("unwritable", `Cannot read ${folder}/${path}: ${reasonOf(error)}.`, { cause: error });
  }
}
