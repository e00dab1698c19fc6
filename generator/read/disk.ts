import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  type Dirent,
  type Stats,
} from "node:fs";

/** What stands in a folder. */
export type EntryKind = "file" | "folder" | "link" | "other";

/** One name in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** What the read stage needs of a file system. Every function throws what Node throws (`code: "ENOENT"`, ...). Tests pass their own. */
export interface Disk {
  list(folder: string): readonly Entry[];
  /** The kind of what a path leads to; links are followed. */
  kindOf(path: string): Exclude<EntryKind, "link">;
  realPath(path: string): string;
  /** The bytes of a file, or `undefined`, unread, if they are more than `limit`. */
  read(file: string, limit: number): Uint8Array | undefined;
  /** When a file changed last, as the file system tells; left out where it does not tell reliably. */
  stampOf?(file: string): Stamp;
}

/** What is another whenever a file was written, replaced, moved or given another time. */
export interface Stamp {
  readonly text: string;
  /** In milliseconds. A later change within what the clock of a file system can tell apart has the same stamp. */
  readonly changedAt: number;
}

/** The machine's own disk. */
export const nodeDisk: Disk = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? "link" : kind(entry),
    })),
  kindOf: (path) => kind(statSync(path)),
  realPath: (path) => realpathSync(path),
  read: (file, limit) => {
    const handle = openSync(file, "r");
    try {
      return fstatSync(handle).size > limit ? undefined : readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  },
  stampOf: (file) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    // Of the two times, nobody can set the second: a checkout or a copy that keeps the first gives itself away by it.
    return { text: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, changedAt: Math.max(mtimeMs, ctimeMs) };
  },
};

/** The code of a file system error, such as `ENOENT`; empty for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Whether an error says that there is nothing under the path. */
export function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(errorCode(error));
}

/** The reason of a file system error in words. */
export function reasonOf(error: unknown): string {
  return reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENOENT: "it does not exist (any more)",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links go in a circle",
};

function kind(entry: Dirent | Stats): Exclude<EntryKind, "link"> {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : "other";
}
