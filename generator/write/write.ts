import { dirname, join, sep } from "node:path";
import { removeLeftovers, writeAtomically } from "./atomic.ts";
import { type Disk, realDisk } from "./disk.ts";
import { journal, type Manifest, manifestName, printManifest } from "./manifest.ts";
import { OutputError, reasonOf } from "./output-error.ts";
import { type OutputFile, type Plan, plan } from "./plan.ts";

/** What a run did to the output folder: paths relative to it, with `/`. */
export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Brings an output folder to hold exactly `files` and a manifest, touching what differs and nothing else. Throws an `OutputError`,
 * before anything is touched, for a folder that holds files which are not Typecard's and for a file of someone else's where ours is to go.
 *
 * Killed at any moment, it leaves whole files, old or new; the next run brings the folder to the same bytes as a clean one: the manifest
 * names the old files and the new ones before the first of them changes, and the new ones alone after the last.
 */
export function writeOutput(folder: string, files: readonly OutputFile[], disk: Disk = realDisk): Written {
  try {
    const todo = plan(disk, folder, files, "trust");
    refuseForeign(folder, todo);
    refuseLinksOut(disk, folder, todo);
    removeLeftovers(disk, folder);
    const { missing, changed, unchanged, stale } = todo;
    const written = [...missing, ...changed];
    if (written.length > 0 || stale.length > 0 || todo.manifest !== undefined) {
      disk.makeFolder(folder);
      writeManifest(disk, folder, journal(todo.old, todo.next));
      // Before the new ones: a name that changes in case only, or a file that becomes a folder, must make room first.
      for (const path of stale) removeFile(disk, folder, path);
      const made = new Set<string>();
      for (const file of written) writeFile(disk, folder, file, made);
      // Without stale files the journal is the manifest already.
      if (stale.length > 0) writeManifest(disk, folder, todo.next);
    }
    return {
      written: written.map(({ path }) => path).sort(),
      removed: [...stale].sort(),
      unchanged: [...unchanged].sort(),
    };
  } catch (error) {
    throw inWords(error, folder);
  }
}

function refuseForeign(folder: string, { strangers, foreign }: Plan): void {
  const [stranger] = strangers;
  if (stranger !== undefined) {
    throw new OutputError(
      "refused",
      `The output folder ${folder} holds files that Typecard did not write (${listed(strangers)}) and has no ${manifestName}. ` +
        "Nothing was written. Choose an empty or new folder with --out, or delete the files if they are old output.",
    );
  }
  if (foreign.length > 0) {
    throw new OutputError(
      "refused",
      `Typecard did not write ${listed(foreign.map((path) => `${folder}/${path}`))}, but its output goes there. ` +
        "Nothing was written. Move the file elsewhere or delete it, then run `typecard generate` again.",
    );
  }
}

/** A folder of the output that is a link to elsewhere would have us write, or remove, files that are not ours. */
function refuseLinksOut(disk: Disk, folder: string, { missing, changed, stale }: Plan): void {
  const root = disk.realPath(folder);
  if (root === undefined) return;
  const folders = new Set([...missing, ...changed].map(({ path }) => dirname(path)));
  for (const path of stale) folders.add(dirname(path));
  for (const name of folders) {
    const real = disk.realPath(join(folder, name));
    if (real === undefined || real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) continue;
    throw new OutputError(
      "refused",
      `${folder}/${name} is a link that leads out of the output folder. Nothing was written. Remove the link.`,
    );
  }
}

/** `made` holds the folders that are known to be there: asking again for each file takes longer than the files. */
function writeFile(disk: Disk, folder: string, { path, text }: OutputFile, made: Set<string>): void {
  if (text === undefined) throw new Error(`No text for ${path}, which changed while Typecard ran`);
  const parent = dirname(path);
  if (parent !== "." && !made.has(parent)) disk.makeFolder(join(folder, parent));
  made.add(parent);
  writeAtomically(disk, folder, path, text);
}

function writeManifest(disk: Disk, folder: string, manifest: Manifest): void {
  writeAtomically(disk, folder, manifestName, printManifest(manifest));
}

/** Removes a file of ours, and the folders that it leaves empty (also when a killed run removed the file itself). */
function removeFile(disk: Disk, folder: string, path: string): void {
  disk.remove(join(folder, path));
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    if (!disk.removeEmptyFolder(join(folder, parent))) return;
  }
}

function inWords(error: unknown, folder: string): unknown {
  if (error instanceof OutputError || !(error instanceof Error) || !("syscall" in error)) return error;
  const place =
    "dest" in error && typeof error.dest === "string" ? error.dest : "path" in error ? String(error.path) : folder;
  return new OutputError("unwritable", `Cannot write ${place.replaceAll("\\", "/")}: ${reasonOf(error)}.`, {
    cause: error,
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
