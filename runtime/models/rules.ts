import { allRuleTemplates } from "../core/all-rule-templates.ts";
import type { ParameterType } from "../core/descriptor.ts";
import type { Text } from "../core/expand.ts";
import { parameterRules, type RuleInput } from "../core/parameter-rules.ts";
import { type ParameterSet, parameterSet } from "../core/parameter-set.ts";
import { ruleFilter } from "../core/rule-filter.ts";
import { defined } from "../core/defined.ts";

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
  return parameterSet(ruleFilter(parameterRules(inputs)), inputs);
}

function ruleInput(rule: Rule): RuleInput {
  const template = allRuleTemplates.find((it) => it.use_template === rule.use_template);
  return defined({ ...rule, template });
}
