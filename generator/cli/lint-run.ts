import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { type Lint, type LintResult, lintSpecs, rules } from "../lint/lint-specs.ts";
import { ruleNames } from "../lint/rule-names.ts";
import { placeOfKey } from "./check-config.ts";
import { ConfigError } from "./config-error.ts";
import { lintCache } from "./lint-cache.ts";
import { applyFixes, type FixedFile } from "./lint-fix.ts";
import { githubReport } from "./lint-github.ts";
import { jsonReport } from "./lint-json.ts";
import { prettyReport } from "./lint-pretty.ts";
import type { LintReport, PrintOptions } from "./lint-report.ts";
import { sarifReport } from "./lint-sarif.ts";
import type { Settings } from "./settings.ts";
import { table } from "./table.ts";

/** How a run of lint differs from what the config says. */
export interface LintRun {
  /** Names of the only rules to run. */
  readonly only?: readonly string[] | undefined;
  readonly fix: boolean;
}

/** Mending one thing may uncover another. After so many rounds lint gives up: each makes the cards better, but an end is sure. */
const maxRounds = 8;

/**
 * Lints the specs, with `fix` after mending what can be mended. Throws a `ConfigError` for options that a rule does not have, a
 * `MissingFolderError` for a folder that is not there.
 */
export function runLint(settings: Settings, { only, fix }: LintRun): LintReport {
  const { specs } = settings.compile;
  const cache = lintCache(settings);
  const { parse } = cache;
  const lint = (): LintResult => valueOf(lintSpecs({ specs, rules: settings.lint.rules, only, parse }), settings);
  const fixed: FixedFile[] = [];
  let result = lint();
  const rounds = fix ? maxRounds : 0;
  for (let round = 0; round < rounds && result.fixes.length > 0; round += 1) {
    const mended = applyFixes(result.fixes);
    if (mended.length === 0) break;
    fixed.push(...mended);
    result = lint();
  }
  cache.save();
  const fixable = result.fixes.reduce((sum, one) => sum + one.rules.length, 0);
  return { diagnostics: result.diagnostics, fixable, fixed };
}

/** The rules with the levels that the config gives them, as a table or as JSON. */
export function listRules({ lint: { rules: configured = {} } }: Settings, json: boolean): string {
  const rows = ruleNames.map((name) => {
    const { severity, summary, fix } = rules[name];
    const setting = configured[name];
    const level = typeof setting === "object" ? setting[0] : (setting ?? severity.replace("warning", "warn"));
    return { rule: name, level, fixable: fix !== undefined, summary };
  });
  if (json) return `${JSON.stringify(rows, null, 2)}\n`;
  const cells = rows.map(({ rule, level, fixable, summary }) => [rule, level, fixable ? "yes" : "", summary]);
  return table(["RULE", "LEVEL", "FIX", "SUMMARY"], cells, { color: false, width: process.stdout.columns });
}

/** How findings can be printed. */
export type LintFormat = keyof typeof formats;

const formats = { pretty: prettyReport, json: jsonReport, github: githubReport, sarif: sarifReport } as const;

/** The findings as text that ends with a line break. */
export function printReport(format: LintFormat, report: LintReport, options: PrintOptions): string {
  return formats[format](report, options);
}

function valueOf(lint: Lint, { configFile, cwd }: Settings): LintResult {
  if (lint.ok) return lint.value;
  const [problem] = lint.problems;
  const name = problem?.name ?? "";
  const shown = configFile === undefined ? "the config" : relative(cwd, configFile).replaceAll("\\", "/");
  const text = configFile !== undefined && existsSync(configFile) ? readFileSync(configFile, "utf8") : "";
  throw new ConfigError(shown, `The lint rule \`${name}\` ${problem?.message ?? ""}`, placeOfKey(text, name));
}
