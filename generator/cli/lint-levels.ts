import type { LintConfig } from "../config.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { RuleLevel, RuleName } from "../lint/rule-names.ts";

/** What a finding is to a command other than `lint`: it stops nothing, so that it is never an error. */
const severities: Readonly<Record<Exclude<RuleLevel, "off">, Severity>> = {
  info: "info",
  warn: "warning",
  error: "warning",
};

/** Gives the findings that every command reports, such as a duplicate id, the levels that a config has for them. */
export function atConfiguredLevels(diagnostics: readonly Diagnostic[], { rules }: LintConfig): readonly Diagnostic[] {
  if (rules === undefined) return diagnostics;
  return diagnostics.flatMap((diagnostic): Diagnostic[] => {
    const setting = diagnostic.rule.startsWith("lint/") ? rules[diagnostic.rule.slice(5) as RuleName] : undefined;
    const level = typeof setting === "object" ? setting[0] : setting;
    if (level === undefined) return [diagnostic];
    return level === "off" ? [] : [{ ...diagnostic, severity: severities[level] }];
  });
}
