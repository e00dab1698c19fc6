import { printDiagnostics, printJson } from "./output.ts";
import type { Settings } from "./settings.ts";

/** Lints the specs where the config says `lint.failGenerate`, prints what is an error, and gives whether there was none. */
export async function lintFirst(settings: Settings): Promise<boolean> {
  if (settings.lint.failGenerate !== true) return true;
  const { runLint } = await import("./lint-run.ts");
  const errors = runLint(settings, { fix: false }).diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return true;
  // As lint has them: they are errors here.
  const asFound = { ...settings, lint: {} };
  if (settings.json) printJson(errors, asFound);
  else {
    await printDiagnostics(errors, asFound);
    process.stderr.write(
      "Stopped, since the config says `lint.failGenerate`. Correct the errors, or disable the rules.\n",
    );
  }
  return false;
}
