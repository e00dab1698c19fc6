import type { Diagnostic } from "../diagnostic.ts";
import type { FixedFile } from "./lint-fix.ts";

/** What a run of lint found, and what it mended before. */
export interface LintReport {
  readonly diagnostics: readonly Diagnostic[];
  /** How many of them `--fix` would mend. */
  readonly fixable: number;
  readonly fixed: readonly FixedFile[];
}

/** How to print it. */
export interface PrintOptions {
  /** What paths are relative to. */
  readonly cwd: string;
  readonly color: boolean;
}
