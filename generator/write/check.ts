import { join } from "node:path";
import { type Disk, realDisk } from "./disk.ts";
import { manifestName } from "./manifest.ts";
import { type OutputFile, plan } from "./plan.ts";

/** A file of the output folder that is not as the specs would have it. */
export interface Drift {
  /** Relative to the output folder, with `/`. */
  readonly file: string;
  /** `stale`: Typecard wrote it once, and the specs ask for it no more. */
  readonly status: "missing" | "changed" | "stale";
}

/** Compares an output folder with what `writeOutput` would leave there, in order of path. Writes nothing. */
export function checkOutput(folder: string, files: readonly OutputFile[], disk: Disk = realDisk): readonly Drift[] {
  const { missing, changed, stale, manifest } = plan(disk, folder, files, "compare");
  const drift: Drift[] = [
    ...missing.map(({ path }): Drift => ({ file: path, status: "missing" })),
    ...changed.map(({ path }): Drift => ({ file: path, status: "changed" })),
    ...stale
      .filter((path) => disk.read(join(folder, path)) !== undefined)
      .map((path): Drift => ({ file: path, status: "stale" })),
  ];
  // The manifest differs whenever anything is added or removed; it is news only when it alone does.
  if (manifest !== undefined && drift.length === 0) drift.push({ file: manifestName, status: manifest });
  return drift.sort((a, b) => (a.file < b.file ? -1 : 1));
}
