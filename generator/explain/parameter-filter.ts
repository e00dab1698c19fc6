import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";
import type { ParameterFilter } from "../../runtime/core/parameter-filter.ts";
import { ruleFilter } from "../../runtime/core/rule-filter.ts";
import { constrainBy } from "./constrain.ts";

/**
 * A filter that does what the generated one of the same rules and constraints does, with the same functions of the runtime, without being
 * generated first.
 */
export function filterBy(
  rules: readonly ParameterRule[],
  constraints: readonly ParameterConstraint[],
): ParameterFilter<Readonly<Record<string, unknown>>> {
  return ruleFilter(rules, constraints.length === 0 ? undefined : constrainBy(constraints));
}

/** Whether the parameter may also be given under its template's name. A card may name a template that there is none of. */
export function hasAlias({ name, use_template: template }: ParameterRule): boolean {
  return template !== null && template !== "" && template !== name;
}
