/**
 * The output folder cannot be used. `refused`: it holds files that are not Typecard's, so nothing was touched. `unwritable`: the
 * system said no (permission, space, a file where a folder should be).
 */
export class OutputError extends Error {
  override readonly name = "OutputError";
  readonly kind: "refused" | "unwritable";

  constructor(kind: "refused" | "unwritable", message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left",
  EDQUOT: "the disk quota is used up",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a file of that name is in the way",
  EISDIR: "a folder of that name is in the way",
  ENOTEMPTY: "a folder of that name is in the way",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  EBUSY: "another program uses it",
};

/** Puts an error of `node:fs` into words: "permission denied" rather than `EACCES`. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return reasons[code ?? ""] ?? code ?? String(error);
}

/** The `code` of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
