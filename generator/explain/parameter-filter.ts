import {
  checkBoolean,
  checkInteger,
  checkNumber,
  checkOption,
  checkString,
  type Issues,
  refuseAbsence,
} from "../../runtime/core/parameter-check.ts";
import type { ParameterRule, ParameterType } from "../../runtime/core/descriptor.ts";
import type { ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";
import { filtered, givenBy, own, type ParameterFilter, put } from "../../runtime/core/parameter-filter.ts";
import { constrainBy } from "./constrain.ts";

/**
 * A filter that does what the generated one of the same rules and constraints does, with the same functions of the runtime, without being
 * generated first.
 */
export function filterBy(
  rules: readonly ParameterRule[],
  constraints: readonly ParameterConstraint[],
): ParameterFilter<Readonly<Record<string, unknown>>> {
  return (input) => {
    const given = givenBy(input);
    const value: Record<string, unknown> = {};
    let issues: Issues;
    for (const rule of rules) {
      const { name, required, default: initial } = rule;
      const source = own(given, name) ?? (hasAlias(rule) ? own(given, rule.use_template ?? "") : undefined);
      if (source != null) {
        put(value, name, source);
        issues = checks[rule.type](issues, source, rule);
      } else if (required && initial !== null) put(value, name, initial);
      else if (required) issues = refuseAbsence(issues, name);
    }
    return filtered(given, value, issues, constraints.length === 0 ? undefined : constrainBy(constraints));
  };
}

/** Whether the parameter may also be given under its template's name. A card may name a template that there is none of. */
export function hasAlias({ name, use_template: template }: ParameterRule): boolean {
  return template !== null && template !== "" && template !== name;
}

type Check = (issues: Issues, value: unknown, rule: ParameterRule) => Issues;

const checks: Readonly<Record<ParameterType, Check>> = {
  int: (issues, value, rule) => checkInteger(issues, rule.name, value, low(rule), high(rule)),
  float: (issues, value, rule) =>
    checkNumber(issues, rule.name, value, low(rule), high(rule), rule.precision ?? undefined),
  boolean: (issues, value, { name }) => checkBoolean(issues, name, value),
  text: (issues, value, { name }) => checkString(issues, name, value),
  string: (issues, value, { name, options }) =>
    options.length === 0 ? checkString(issues, name, value) : checkOption(issues, name, value, options),
};

/** An end that every finite number keeps to is none. */
function low({ min }: ParameterRule): number | undefined {
  return min === null || Number.isNaN(min) || min === Number.NEGATIVE_INFINITY ? undefined : min;
}

function high({ max }: ParameterRule): number | undefined {
  return max === null || Number.isNaN(max) || max === Number.POSITIVE_INFINITY ? undefined : max;
}
