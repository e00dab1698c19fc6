import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { errorCode } from "./output-error.ts";

/**
 * Writes a file so that a reader, or a run that follows a killed one, sees the old content or the new, never a part: into a temporary
 * file in the output folder itself (the same file system, so that the rename is one step), then renamed.
 *
 * Our own few lines rather than a library, because two things matter here that libraries leave to chance: temporary files are named
 * so that the next run knows them as ours and removes them, and all sit in one folder, where finding them costs one listing.
 * There is no `fsync`: a killed process loses nothing without it, and after a power cut the hashes show what to write again.
 */
export function writeAtomically(disk: Disk, folder: string, path: string, content: string | Uint8Array): void {
  const target = join(folder, path);
  for (let attempt = 1; ; attempt += 1) {
    const temporary = join(folder, temporaryName());
    try {
      disk.write(temporary, content);
      disk.rename(temporary, target);
      return;
    } catch (error) {
      // Another run in the same folder took our temporary file for a left-over. Its files are as whole as ours: try again.
      const lost = errorCode(error) === "ENOENT" && disk.list(folder) !== undefined && attempt < 3;
      if (lost) continue;
      tryToRemove(disk, temporary);
      throw error;
    }
  }
}

/** Removes the temporary files that a killed run left behind. */
export function removeLeftovers(disk: Disk, folder: string): void {
  for (const name of disk.list(folder) ?? []) if (isTemporary(name)) disk.remove(join(folder, name));
}

/** Whether a name is that of our temporary files. */
export function isTemporary(name: string): boolean {
  return /^\.typecard-[0-9a-z]+\.tmp$/.test(name);
}

let count = 0;

function temporaryName(): string {
  count += 1;
  return `.typecard-${process.pid.toString(36)}x${count.toString(36)}x${Math.random().toString(36).slice(2, 8)}.tmp`;
}

function tryToRemove(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch {
    // The first error is the one to report.
  }
}
