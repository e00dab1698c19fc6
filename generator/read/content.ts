import type { Diagnostic } from "../diagnostic.ts";
import { reasonOf, type Disk } from "./disk.ts";
import { fileError, type FilePlace } from "./problem.ts";

/** A file's bytes, or why there are none. */
export type Content =
  { readonly bytes: Uint8Array; readonly problem?: never } | { readonly bytes?: never; readonly problem: Diagnostic };

/** The largest card we read: 5 MiB, a thousand times a large one. */
const maxFileSize = 5 * 1024 * 1024;

/** Reads one file. A file that is too large (`format/file-size`) or cannot be read (`format/unreadable`) gives a problem, never an exception. */
export function readContent(path: string, place: FilePlace, disk: Disk): Content {
  try {
    const bytes = disk.read(path, maxFileSize);
    if (bytes !== undefined) return { bytes };
    const message = `The file is larger than ${maxFileSize / 1024 / 1024} MiB, which is more than a card can be.`;
    return { problem: fileError("format/file-size", place, message) };
  } catch (error) {
    return { problem: fileError("format/unreadable", place, `The file cannot be read: ${reasonOf(error)}.`) };
  }
}
