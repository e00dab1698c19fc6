import type { Diagnostic } from "../diagnostic.ts";
import type { Disk } from "../read/disk.ts";
import type { ReadOptions } from "../read/read-file.ts";
import { type FileFix, fixFiles } from "./fix.ts";
import { loadSubjects } from "./load.ts";
import { inOrder, runRules } from "./run-rules.ts";
import { activeRules, type RuleSetting, type SettingProblem } from "./settings.ts";
import { suppress } from "./suppress.ts";

export type { FileFix } from "./fix.ts";
export type { RuleSetting, SettingProblem } from "./settings.ts";
export { rules } from "./registry.ts";

/** What to lint, and how. */
export interface LintOptions extends ReadOptions {
  /** Folders of provider folders, or provider folders. */
  readonly specs: readonly string[];
  /** Levels and options of rules, by name. Default: those of the rules. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Names of the rules to run. Default: all. Errors of the format are always reported. */
  readonly only?: readonly string[] | undefined;
  readonly disk?: Disk | undefined;
}

/** What lint found. */
export interface LintResult {
  /** In order of folder, file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What `--fix` would write. */
  readonly fixes: readonly FileFix[];
}

/** Whether, and how, lint can run as it was asked to. */
export type Lint =
  | { readonly ok: true; readonly value: LintResult }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/**
 * Looks for everything in the cards that is readable and yet wrong, and for what is not readable. Nothing is written.
 * @throws {MissingFolderError} if one of `specs` is not an existing folder
 */
export function lintSpecs(options: LintOptions): Lint {
  const { active, problems } = activeRules(options.rules ?? {}, options.only);
  if (problems.length > 0) return { ok: false, problems };
  const { catalogue, diagnostics } = loadSubjects(options.specs, options, options.disk);
  const found = runRules(catalogue, diagnostics, active);
  const kept = inOrder(suppress(found, catalogue, active));
  return {
    ok: true,
    value: { diagnostics: kept.map(({ diagnostic }) => diagnostic), fixes: fixFiles(kept, active) },
  };
}
