import type { Diagnostic } from "../diagnostic.ts";
import { report } from "../report/report.ts";
import { type JsonDiagnostic, toJson } from "../report/to-json.ts";
import { atConfiguredLevels } from "./lint-levels.ts";
import type { Settings } from "./settings.ts";

/** How many warnings a run shows before it counts the rest. */
const maxWarnings = 20;

/** Prints problems: for a person on stderr. With `--json` they are for programs; then `printJson` prints them. */
export async function printDiagnostics(diagnostics: readonly Diagnostic[], settings: Settings): Promise<void> {
  const { cwd } = settings;
  const shown = toShow(diagnostics, settings);
  if (shown.length === 0) return;
  process.stderr.write(await report(shown, { cwd, color: hasColor(process.stderr), warnings: maxWarnings }));
}

/** Prints problems as a JSON array on stdout. */
export function printJson(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  more: readonly JsonDiagnostic[] = [],
): void {
  const { cwd } = settings;
  const shown = toShow(diagnostics, settings);
  process.stdout.write(
    `${JSON.stringify([...shown.map((diagnostic) => toJson(diagnostic, cwd)), ...more], null, 2)}\n`,
  );
}

function toShow(diagnostics: readonly Diagnostic[], { quiet, lint }: Settings): readonly Diagnostic[] {
  const all = atConfiguredLevels(diagnostics, lint);
  return quiet ? all.filter(({ severity }) => severity === "error") : all;
}

/** Whether to colour what goes to a stream: it is a terminal, and nobody objects. `FORCE_COLOR` wins over a missing terminal. */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (process.argv.includes("--no-color") || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  // Not a terminal is `undefined` there, which colour libraries take for "find out".
  return stream.isTTY === true && TERM !== "dumb";
}
