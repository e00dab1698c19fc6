import { allRuleTemplates } from "../core/all-rule-templates.ts";
import type { ParameterRule, ParameterType } from "../core/descriptor.ts";
import type { Text } from "../core/expand.ts";
import {
  checkBoolean,
  checkInteger,
  checkNumber,
  checkOption,
  checkString,
  type Issues,
  refuseAbsence,
} from "../core/parameter-check.ts";
import { filtered, givenBy, own, put } from "../core/parameter-filter.ts";
import { parameterRules, type RuleInput } from "../core/parameter-rules.ts";
import { type ParameterSet, parameterSet } from "../core/parameter-set.ts";

/** A parameter rule as a card spells it. A template gives what is left out. */
export interface Rule {
  readonly name: string;
  readonly use_template?: string | undefined;
  readonly type?: ParameterType | undefined;
  readonly label?: Text | undefined;
  readonly help?: Text | undefined;
  readonly required?: boolean | undefined;
  readonly default?: unknown;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly precision?: number | undefined;
  readonly options?: readonly string[] | undefined;
}

/** A parameter set that interprets its rules, with the semantics of the generated ones. */
export function interpretRules(rules: readonly Rule[]): ParameterSet<Readonly<Record<string, unknown>>> {
  const inputs = rules.map(ruleInput);
  const resolved = parameterRules(inputs);
  return parameterSet((input) => {
    const given = givenBy(input);
    const value: Record<string, unknown> = {};
    let issues: Issues;
    for (const rule of resolved) {
      const content = own(given, rule.name) ?? (rule.use_template ? own(given, rule.use_template) : undefined);
      if (content != null) {
        issues = checks[rule.type](rule, issues, content);
        put(value, rule.name, content);
      } else if (rule.required) {
        if (rule.default == null) issues = refuseAbsence(issues, rule.name);
        else put(value, rule.name, rule.default);
      }
    }
    return filtered(given, value, issues);
  }, inputs);
}

const checks: { readonly [Type in ParameterType]: (rule: ParameterRule, issues: Issues, value: unknown) => Issues } = {
  int: ({ name, min, max }, issues, value) => checkInteger(issues, name, value, min ?? undefined, max ?? undefined),
  float: ({ name, min, max, precision }, issues, value) =>
    checkNumber(issues, name, value, min ?? undefined, max ?? undefined, precision ?? undefined),
  boolean: ({ name }, issues, value) => checkBoolean(issues, name, value),
  text: ({ name }, issues, value) => checkString(issues, name, value),
  string: ({ name, options }, issues, value) =>
    options.length === 0 ? checkString(issues, name, value) : checkOption(issues, name, value, options),
};

function ruleInput({ use_template: alias, ...rule }: Rule): RuleInput {
  const given = Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as RuleInput;
  const template = Object.values(allRuleTemplates).find((it) => it.use_template === alias);
  if (template !== undefined) return { ...given, template };
  return alias === undefined ? given : { ...given, use_template: alias };
}
