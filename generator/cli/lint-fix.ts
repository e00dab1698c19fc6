import { realpathSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { FileFix } from "../lint/fix.ts";
import { writeAtomically } from "../write/atomic.ts";
import { realDisk } from "../write/disk.ts";
import { OutputError, reasonOf } from "../write/output-error.ts";

/** A card that was mended. */
export interface FixedFile {
  readonly folder: string;
  readonly file: string;
  /** Names of the rules, once for each finding that is gone. */
  readonly rules: readonly string[];
}

/** Writes what mends the cards. One that was edited since it was read is left alone. */
export function applyFixes(fixes: readonly FileFix[]): readonly FixedFile[] {
  return fixes.filter(write).map(({ folder, file, rules }) => ({ folder, file, rules }));
}

function write({ folder, file, document, apply }: FileFix): boolean {
  try {
    // A rename would put a file in the place of a link.
    const path = realpathSync(resolve(folder, file));
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(realDisk.read(path));
    if (text.replace(/^\ufeff/, "") !== document.text) return false;
    const mended = apply(text);
    if (mended === text) return false;
    writeAtomically(realDisk, dirname(path), basename(path), mended);
    return true;
  } catch (error) {
    throw new OutputError("unwritable", `Cannot mend ${folder}/${file}: ${reasonOf(error)}.`);
  }
}
