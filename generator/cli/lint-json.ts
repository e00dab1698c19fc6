import { toJson } from "../report/to-json.ts";
import type { LintReport, PrintOptions } from "./lint-report.ts";

/** Findings as a JSON array of `{rule, severity, file, line, column, path, message, hint}`. */
export function jsonReport({ diagnostics }: LintReport, { cwd }: PrintOptions): string {
  return `${JSON.stringify(
    diagnostics.map((diagnostic) => toJson(diagnostic, cwd)),
    null,
    2,
  )}\n`;
}
