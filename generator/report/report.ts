import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import picocolors from "picocolors";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import { cleanText } from "./clean-text.ts";
import { displayPath } from "./display-path.ts";
import { summary } from "./summary.ts";

/** How to print problems. */
export interface ReportOptions {
  readonly cwd: string;
  readonly color: boolean;
  /** How many warnings and notes to show, each in a line; errors are always shown. `"full"` shows all as errors are. */
  readonly warnings: number | "full";
}

/** Frames read files again; after so many, an error is shown without one. */
const maxFrames = 50;
const maxFrameBytes = 4 * 1024 * 1024;

/** Problems in words for a person, ending with a summary and a line break; empty when there are none. */
export async function report(diagnostics: readonly Diagnostic[], options: ReportOptions): Promise<string> {
  if (diagnostics.length === 0) return "";
  const { warnings, color, cwd } = options;
  const colors = picocolors.createColors(color);
  const inFull = diagnostics.filter(({ severity }) => severity === "error" || warnings === "full");
  const inShort = diagnostics.filter(({ severity }) => severity !== "error" && warnings !== "full");
  const shown = typeof warnings === "number" ? inShort.slice(0, warnings) : [];
  const parts: string[] = [];
  for (const [index, diagnostic] of inFull.entries()) {
    const frame = index < maxFrames ? await frameOf(diagnostic, options) : "";
    const hint = diagnostic.hint === undefined ? "" : `  ${colors.cyan("hint:")} ${cleanText(diagnostic.hint)}\n`;
    parts.push(`${head(diagnostic)}\n  ${cleanText(diagnostic.message)}\n${hint}${frame}\n`);
  }
  for (const diagnostic of shown) parts.push(`${head(diagnostic)}  ${cleanText(diagnostic.message)}\n`);
  const hidden = inShort.length - shown.length;
  if (hidden > 0 && shown.length > 0)
    parts.push(`... and ${hidden} more: run with ${colors.bold("--json")} to see all\n`);
  if (shown.length > 0) parts.push("\n");
  parts.push(`${colors.bold(summary(diagnostics))}\n`);
  return parts.join("");

  function head(diagnostic: Diagnostic): string {
    const { span, severity, rule } = diagnostic;
    const place = span === undefined ? "" : `:${span.start.line}:${span.start.column}`;
    const paint: Readonly<Record<Severity, (text: string) => string>> = {
      error: colors.red,
      warning: colors.yellow,
      info: colors.blue,
    };
    return `${colors.bold(cleanText(displayPath(diagnostic, cwd)) + place)} ${paint[severity](severity)} ${colors.dim(rule)}`;
  }
}

/** The lines around a problem, indented; empty where there is no place, or where the file cannot be read any more. */
async function frameOf({ folder, file, span }: Diagnostic, { cwd, color }: ReportOptions): Promise<string> {
  if (span === undefined) return "";
  const path = resolve(cwd, folder, file);
  let text: string;
  try {
    if (statSync(path).size > maxFrameBytes) return "";
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return "";
  }
  const { codeFrame } = await import("./code-frame.ts");
  const colors = picocolors.createColors(color);
  const lines = codeFrame(text, span).split("\n");
  return `\n${lines.map((line) => `  ${line.startsWith(">") || /^ +\| +\^/.test(line) ? colors.red(line) : line}\n`).join("")}`;
}
