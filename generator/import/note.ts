import type { Path } from "../diagnostic.ts";

/** What an import has to say about one value: what it corrected, or what a person should look at. */
export interface Note {
  /** `corrected`: surely wrong, and mended. `check`: doubtful, and carried as it was. `left-out`: not carried. */
  readonly kind: "corrected" | "check" | "left-out";
  /** What it is about, in the names of lint's rules where there is one. */
  readonly rule: string;
  /** The file of the plugin, relative to the provider's folder; empty for the provider as a whole. */
  readonly file: string;
  readonly path: Path;
  /** One sentence. */
  readonly message: string;
}

/** Takes notes about one file. */
export type Notes = (kind: Note["kind"], rule: string, path: Path, message: string) => void;

/** A taker of notes about `file` that adds them to `list`. */
export function notesOf(list: Note[], file: string): Notes {
  return (kind, rule, path, message) => list.push({ kind, rule, file, path, message });
}
