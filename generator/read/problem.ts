import type { Diagnostic, Path, Severity } from "../diagnostic.ts";
import type { Positions } from "./positions.ts";

/** A problem inside of one text, by offsets: what becomes a `Diagnostic` once file and lines are known. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Where a file is: the two words that `Document` and `Diagnostic` share. */
export interface FilePlace {
  readonly folder: string;
  readonly file: string;
}

/** The problem with its offsets as lines and columns of the file. */
export function toDiagnostic(problem: Problem, place: FilePlace, positions: Positions): Diagnostic {
  const { rule, severity, start, end, path, message, hint } = problem;
  return {
    rule,
    severity,
    folder: place.folder,
    file: place.file,
    span: positions.span(start, end),
    path,
    message,
    hint,
  };
}

/** A problem of a whole file or folder, which has no place in a text. */
export function fileError(rule: string, place: FilePlace, message: string, hint?: string): Diagnostic {
  return { rule, severity: "error", folder: place.folder, file: place.file, path: [], message, hint };
}

/** Whether a problem makes its file unreadable: the rules named `format/...` do. */
export function isFormat(problem: { readonly rule: string }): boolean {
  return problem.rule.startsWith("format/");
}
