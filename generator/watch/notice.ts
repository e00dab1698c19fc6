import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { errorCode, reasonOf } from "../write/output-error.ts";

/** What tells that something changed. */
export interface Notice {
  /** Resolves when changes are noticed from now on. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** What to notice. */
export interface NoticeOptions {
  /** Absolute. One that is not there is as if it had gone once it comes. */
  readonly folders: readonly string[];
  /** Paths below them that are none of ours, such as the output. */
  readonly except: readonly string[];
  /** Called with the path that changed, or without one where that is unknown. */
  readonly onChange: (path?: string) => void;
  /** Called with what keeps changes from being noticed, in words, each once. */
  readonly onTrouble: (message: string) => void;
  /** Called once when one of the folders is gone, or another folder is in its place: this notice then is of no more use. */
  readonly onGone: () => void;
}

/** How often to look whether a folder is still the one that is watched, in milliseconds: some systems do not tell. */
const lookEvery = 400;

/** Watches folders with all that is in them, by the file system's own notices. */
export async function notice({ folders, except, onChange, onTrouble, onGone }: NoticeOptions): Promise<Notice> {
  const { watch } = await import("chokidar");
  const isIgnored = (path: string): boolean =>
    (!folders.includes(resolve(path)) && isSkipped(basename(path))) || except.includes(resolve(path));
  const present = folders.filter((folder) => identityOf(folder) !== undefined);
  const watcher = watch(present, { ignored: isIgnored, ignoreInitial: true, atomic: false });
  let isOpen = true;
  const changed = (path: string): void => {
    if (isOpen && !isIgnored(path)) onChange(resolve(path));
  };
  // The bare notices too: the others leave out what follows another within some milliseconds, which may be the end of a save.
  watcher.on("raw", (_event, name, details: unknown) => {
    const watched = watchedPath(details);
    if (watched === undefined) changed(name);
    else changed(basename(watched) === name || !name ? watched : join(watched, name));
  });
  watcher.on("all", (_event, path) => changed(path));
  const told = new Set<string>();
  watcher.on("error", (error) => {
    const code = errorCode(error) ?? "";
    // What is gone again before it could be watched is no trouble.
    if (!isOpen || code === "ENOENT") return;
    if (!told.has(code)) onTrouble(troubles[code] ?? `Some changes may go unnoticed: ${reasonOf(error)}.`);
    told.add(code);
    onChange();
  });

  const identities = folders.map(identityOf);
  const timer = setInterval(() => {
    if (folders.every((folder, index) => identityOf(folder) === identities[index])) return;
    clearInterval(timer);
    if (isOpen) onGone();
  }, lookEvery);
  return {
    ready: new Promise((done) => {
      if (present.length === 0) done();
      watcher.once("ready", () => done());
    }),
    close() {
      isOpen = false;
      clearInterval(timer);
      return watcher.close();
    },
  };
}

const tooMany =
  "There are more files than the system watches, so that some changes go unnoticed. On Linux, raise fs.inotify.max_user_watches; else watch fewer folders with --specs.";
const troubles: Readonly<Record<string, string>> = { ENOSPC: tooMany, EMFILE: tooMany };

/** Tells a folder from another of the same path; undefined when there is none. */
export function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true ? `${stats.dev} ${stats.ino}` : undefined;
}

function watchedPath(details: unknown): string | undefined {
  if (typeof details !== "object" || details === null || !("watchedPath" in details)) return undefined;
  return typeof details.watchedPath === "string" ? details.watchedPath : undefined;
}

/** The read stage passes these over. */
function isSkipped(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
