import { type Diagnostic, formatPath, type Severity } from "../diagnostic.ts";
import { rules } from "../lint/lint-specs.ts";
import { isRuleName } from "../lint/settings.ts";
import { cleanText } from "../report/clean-text.ts";
import { displayPath } from "../report/display-path.ts";
import { version } from "../version.ts";
import type { LintReport, PrintOptions } from "./lint-report.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** Findings as a SARIF 2.1.0 log of one run. Paths are relative to the working directory, columns in UTF-16 units. */
export function sarifReport({ diagnostics }: LintReport, { cwd }: PrintOptions): string {
  const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "typecard", semanticVersion: version, rules: ids.map(toDescriptor) } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => toResult(diagnostic, ids, cwd)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toDescriptor(id: string): object {
  const name = id.replace(/^lint\//, "");
  if (!isRuleName(name)) return { id };
  const { summary, rationale, severity } = rules[name];
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: `docs/rules/${name}.md` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function toResult(diagnostic: Diagnostic, ids: readonly string[], cwd: string): object {
  const { rule, severity, message, hint, span, path } = diagnostic;
  const name = formatPath(path);
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message} (hint: ${hint})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodeURI(cleanText(displayPath(diagnostic, cwd))).replaceAll(/[?#]/g, encodeURIComponent),
          },
          ...(span && {
            region: {
              startLine: span.start.line,
              startColumn: span.start.column,
              endLine: span.end.line,
              endColumn: span.end.column,
            },
          }),
        },
        ...(name !== "" && { logicalLocations: [{ fullyQualifiedName: name }] }),
      },
    ],
  };
}
