import { type Diagnostic, formatPath } from "../diagnostic.ts";
import { displayPath } from "./display-path.ts";

/** A problem as `--json` prints it. */
export interface JsonDiagnostic {
  readonly rule: string;
  readonly severity: Diagnostic["severity"];
  /** As a person in the working directory would write it, with `/`. */
  readonly file: string;
  /** Counted from 1; null when the problem has no place in a text. */
  readonly line: number | null;
  readonly column: number | null;
  /** As in `parameter_rules[3].default`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  readonly hint: string | null;
}

/** The form of a problem for programs. */
export function toJson(diagnostic: Diagnostic, cwd: string): JsonDiagnostic {
  const { rule, severity, span, path, message, hint } = diagnostic;
  return {
    rule,
    severity,
    file: displayPath(diagnostic, cwd),
    line: span?.start.line ?? null,
    column: span?.start.column ?? null,
    path: formatPath(path),
    message,
    hint: hint ?? null,
  };
}
