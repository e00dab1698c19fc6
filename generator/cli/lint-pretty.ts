import picocolors from "picocolors";
import type { Severity } from "../diagnostic.ts";
import { cleanText } from "../report/clean-text.ts";
import { displayPath } from "../report/display-path.ts";
import { count, summary } from "../report/summary.ts";
import type { LintReport, PrintOptions } from "./lint-report.ts";

/** Findings by file, each with its place, its level, its rule and what to do, and a summary. */
export function prettyReport({ diagnostics, fixable, fixed }: LintReport, { cwd, color }: PrintOptions): string {
  const colors = picocolors.createColors(color);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.blue,
  };
  const lines = fixed.map((one) => {
    const rules = [...new Set(one.rules)].map((rule) => {
      const times = one.rules.filter((other) => other === rule).length;
      return times === 1 ? rule : `${rule} (${times} times)`;
    });
    return `${colors.green("mended")} ${cleanText(displayPath(one, cwd))} ${colors.dim(rules.join(", "))}`;
  });
  if (lines.length > 0) lines.push("");
  let file: string | undefined;
  for (const diagnostic of diagnostics) {
    const { severity, rule, message, hint, span } = diagnostic;
    const path = displayPath(diagnostic, cwd);
    if (path !== file) lines.push(...(file === undefined ? [] : [""]), colors.bold(cleanText(path)));
    file = path;
    const place = span === undefined ? "" : `${span.start.line}:${span.start.column}`;
    lines.push(
      `  ${place.padEnd(7)} ${paint[severity](severity.padEnd(7))} ${cleanText(message)} ${colors.dim(rule)}`,
      ...(hint === undefined ? [] : [`${" ".repeat(18)}${colors.cyan("hint:")} ${cleanText(hint)}`]),
    );
  }
  if (diagnostics.length > 0) lines.push("", colors.bold(summary(diagnostics)));
  else lines.push("Nothing found.");
  if (fixable > 0) lines.push(`${count(fixable, "finding")} can be mended with --fix.`);
  return `${lines.join("\n")}\n`;
}
