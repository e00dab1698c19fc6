import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { errorCode } from "./output-error.ts";

/**
 * The few things that the write stage does to a file system. It is passed in, so that tests can stop it after any step, as a
 * killed process would. Synchronous, because for many small files that is several times faster than promises.
 */
export interface Disk {
  /** The bytes of a file; undefined when there is none. */
  read(path: string): Uint8Array | undefined;
  /** The names in a folder; undefined when there is none. */
  list(path: string): readonly string[] | undefined;
  /** The path without symbolic links; undefined when nothing is there. */
  realPath(path: string): string | undefined;
  write(path: string, content: string | Uint8Array): void;
  rename(from: string, to: string): void;
  /** Removes a file; one that is gone already is fine. */
  remove(path: string): void;
  /** Makes a folder and those above it. */
  makeFolder(path: string): void;
  /** Removes a folder if it is empty, and says whether it is gone. */
  removeEmptyFolder(path: string): boolean;
}

/** The file system of this machine. */
export const realDisk: Disk = {
  read: (path) => unlessMissing(() => readWhole(path)),
  list: (path) => unlessMissing(() => readdirSync(path)),
  realPath: (path) => unlessMissing(() => realpathSync(path)),
  write: (path, content) => writeFileSync(path, content),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => void unlessMissing(() => unlinkSync(path)),
  makeFolder,
  removeEmptyFolder(path) {
    try {
      rmdirSync(path);
      return true;
    } catch (error) {
      if (errorCode(error) === "ENOENT") return true;
      return false;
    }
  },
};

/** Not `mkdirSync` with `recursive`: in a file system that lets nobody make a folder, such as /proc, it never ends. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (errorCode(error) === "EEXIST" && statSync(path).isDirectory()) return;
    const parent = dirname(path);
    if (errorCode(error) !== "ENOENT" || parent === path || existsSync(parent)) throw error;
    makeFolder(parent);
    makeFolder(path);
  }
}

const scratch = Buffer.alloc(256 * 1024);

/**
 * The bytes of a file. Not `readFileSync` alone: over a thousand small files, asking for the size of each and making each a buffer of its own
 * takes a third of the time of a run that finds nothing to do. Throws what `node:fs` throws.
 */
export function readWhole(path: string): Uint8Array {
  const handle = openSync(path, "r");
  try {
    let length = 0;
    while (length < scratch.length) {
      const count = readSync(handle, scratch, length, scratch.length - length, length);
      if (count === 0) return Buffer.from(scratch.subarray(0, length));
      length += count;
    }
  } finally {
    closeSync(handle);
  }
  return readFileSync(path);
}

function unlessMissing<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    // ENOTDIR: a file sits where a folder of the path would be, so nothing is there either.
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw error;
  }
}
