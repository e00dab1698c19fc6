import * as z from "zod";
import type { Severity } from "../diagnostic.ts";
import { didYouMean } from "../schema/did-you-mean.ts";
import type { Rule } from "./rule.ts";
import { type RuleLevel, type RuleName, ruleNames } from "./rule-names.ts";
import { rules } from "./registry.ts";

/** What a config says of one rule: a level, or a level and options. */
export type RuleSetting = RuleLevel | readonly [level: RuleLevel, options: Readonly<Record<string, unknown>>];

/** A rule that is to run, as it is to run. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** With defaults filled in; what the rule's own schema gives. */
  readonly options: unknown;
}

/** A rule that a config or a flag names wrongly, or options that it does not have. */
export interface SettingProblem {
  readonly name: string;
  /** The end of a sentence that begins with the rule's name. */
  readonly message: string;
}

const severities: Readonly<Record<RuleLevel, Severity | undefined>> = {
  off: undefined,
  info: "info",
  warn: "warning",
  error: "error",
};

/** The rules to run, by name: all but those that are `off`; with `only`, no others than those. */
export function activeRules(
  settings: Readonly<Record<string, RuleSetting>>,
  only?: readonly string[],
): { readonly active: ReadonlyMap<RuleName, ActiveRule>; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [...Object.keys(settings), ...(only ?? []).map(bareName)]
    .filter((name) => !isRuleName(name))
    .map((name) => ({ name, message: unknownRule(name) }));
  const active = new Map<RuleName, ActiveRule>();
  for (const name of ruleNames) {
    const rule = rules[name];
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
    const [level, given] = typeof setting === "object" ? setting : [setting, undefined];
    // A rule that is asked for by name runs, whatever the config says.
    const asked = only?.map(bareName).includes(name);
    const severity = level === undefined || (level === "off" && asked === true) ? rule.severity : severities[level];
    const options = (rule.options ?? noOptions).safeParse(given ?? {});
    if (!options.success) problems.push({ name, message: wrongOptions(options.error, rule) });
    else if (severity !== undefined && asked !== false) active.set(name, { rule, severity, options: options.data });
  }
  return { active, problems };
}

/** Whether there is a rule of that name. */
export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

/** Says that there is no such rule, and which one may be meant. */
export function unknownRule(name: string): string {
  const meant = didYouMean(name, ruleNames);
  return `is no lint rule. ${meant === undefined ? "`typecard lint --rules` lists them." : `Did you mean \`${meant}\`?`}`;
}

const noOptions = z.strictObject({});

function bareName(name: string): string {
  return name.replace(/^lint\//, "");
}

function wrongOptions(error: z.ZodError, { options }: Rule): string {
  const [issue] = error.issues;
  const known = options instanceof z.ZodObject ? Object.keys(options.shape) : [];
  const has = known.length === 0 ? "It takes no options." : `Its options are ${known.join(", ")}.`;
  if (issue?.code === "unrecognized_keys") return `has no option \`${issue.keys.join("`, `")}\`. ${has}`;
  return `has a wrong option${issue === undefined ? "" : ` \`${issue.path.join(".")}\`: ${issue.message}`}. ${has}`;
}
