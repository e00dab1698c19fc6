import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ConstraintValue } from "../../runtime/core/parameter-constraint.ts";
import { apply, choicesOf, holds, noEffect, type Rules, type When } from "./constraint-choice.ts";
import { absent, type ConstraintType, effectProperties, type TypeProperty } from "./constraint-property.ts";
import { literalType, valueType } from "./parameter-type.ts";

/**
 * The type of a `when` that asks for several parameters, or for one of many values: either one of them does not hold, or the
 * effects do. None where a type cannot say that a condition does not hold (a number that is not 3), or has no word for the effects.
 */
export function implicationType(constraint: When, rules: Rules): readonly ConstraintType[] {
  const effect = noEffect();
  apply(constraint, rules, effect);
  const consequences = effectProperties(effect, rules);
  const [about = ""] = Object.keys(constraint.when);
  const conditions = Object.entries(constraint.when).map(([name, values]) => {
    const rule = rules.get(name);
    return rule && exceptions(rule, values);
  });
  if (consequences.length === 0 || conditions.includes(undefined)) return [];
  const others = conditions.flatMap((exception) => (exception && exception.types.length > 0 ? [[exception]] : []));
  return [{ about, members: [...others, consequences] }];
}

/** The parameter with any value but some: no types if there is none, undefined if a type cannot say so. */
function exceptions(rule: ParameterRule, values: readonly ConstraintValue[]): TypeProperty | undefined {
  const choices = choicesOf(rule, true);
  const isOptional = !(rule.required && rule.default === null);
  if (choices.length <= 1) {
    // Of many values, "given" and "not given" are what a type tells apart.
    if (values.some((value) => value !== null) || !isOptional) return undefined;
    return { name: rule.name, optional: false, types: valueType(rule) };
  }
  const left = choices.filter((value) => !holds(values, value, rule));
  const given = left.filter((value) => value !== undefined);
  if (given.length === 0 && left.length > 0) return absent(rule.name);
  const literals = rule.type === "boolean" && given.length === 2 ? ["boolean"] : given.map(literalType);
  const optional = left.length > given.length;
  return { name: rule.name, optional, types: optional ? [...literals, "undefined"] : literals };
}
