import type { Diagnostic, Severity } from "../diagnostic.ts";

/** Says how much was found, as in "2 errors, 1 warning in 3 files"; empty when nothing was. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  const counted = (["error", "warning", "info"] as const)
    .map((severity) =>
      count(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, nouns[severity]),
    )
    .filter((text) => text !== "");
  const files = new Set(diagnostics.map(({ folder, file }) => `${folder}\n${file}`)).size;
  return `${counted.join(", ")} in ${count(files, "file")}`;
}

const nouns: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** `count(2, "file")` is "2 files"; empty for none. */
export function count(number: number, noun: string): string {
  if (number === 0) return "";
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
