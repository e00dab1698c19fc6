import type { CatalogDiff } from "../diff/diff-catalogs.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** What a watch says, in the order in which it happens. */
export type WatchEvent = ReadyEvent | CompiledEvent | FailedEvent | ProblemEvent | StoppedEvent;

/** What is written and found by one compilation. */
interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  /** Milliseconds from the first notice of a change (or the start) to the last file written. */
  readonly ms: number;
}

/** All cards were compiled, and changes are noticed from now on. `ok` is false where cards have errors; then nothing was written. */
export interface ReadyEvent extends Compilation {
  readonly event: "ready";
  readonly ok: boolean;
  readonly providers: number;
  readonly models: number;
  /** Files of the output, relative to it. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Cards changed, and the output is up to date again. */
export interface CompiledEvent extends Compilation, CatalogDiff {
  readonly event: "compiled";
  /** Provider folders that changed, as `<specs folder>/<provider folder>`. */
  readonly folders: readonly string[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Cards changed and have errors: the output is as the last good cards made it. */
export interface FailedEvent extends Compilation {
  readonly event: "failed";
  readonly folders: readonly string[];
}

/** Something other than the cards is in the way: a specs folder is gone, the output cannot be written. The watch goes on. */
export interface ProblemEvent {
  readonly event: "problem";
  readonly message: string;
}

/** The signal stopped the watch. */
export interface StoppedEvent {
  readonly event: "stopped";
}
