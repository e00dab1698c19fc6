import { type Diagnostic, stopsGenerate } from "../diagnostic.ts";

/**
 * Puts problems in order of file and place, whatever the order in which they were found. What lint calls an error does not keep a card from
 * being compiled, so here it is a warning.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics
    .map((diagnostic): Diagnostic =>
      diagnostic.severity === "error" && !stopsGenerate(diagnostic)
        ? { ...diagnostic, severity: "warning" }
        : diagnostic,
    )
    .sort(
      (a, b) =>
        compareText(a.folder, b.folder) ||
        compareText(a.file, b.file) ||
        offset(a) - offset(b) ||
        compareText(a.rule, b.rule),
    );
}

function offset({ span }: Diagnostic): number {
  return span?.start.offset ?? -1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
