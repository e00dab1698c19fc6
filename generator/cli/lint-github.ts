import type { Severity } from "../diagnostic.ts";
import { displayPath } from "../report/display-path.ts";
import type { LintReport, PrintOptions } from "./lint-report.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Findings as workflow commands, which GitHub Actions shows as annotations of the changed lines. Paths are relative to the working directory,
 * which should be the repository's root.
 */
export function githubReport({ diagnostics }: LintReport, { cwd }: PrintOptions): string {
  return diagnostics
    .map((diagnostic) => {
      const { severity, rule, span, message, hint } = diagnostic;
      const properties = {
        file: displayPath(diagnostic, cwd),
        ...(span && {
          line: span.start.line,
          endLine: span.end.line,
          // GitHub refuses columns of an annotation that spans lines.
          ...(span.start.line === span.end.line && { col: span.start.column, endColumn: span.end.column }),
        }),
        title: rule,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      const text = hint === undefined ? message : `${message}\nhint: ${hint}`;
      return `::${commands[severity]} ${list.join(",")}::${escapeData(text)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
