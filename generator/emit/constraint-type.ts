import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ConstraintValue, ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";
import { type ChoiceEffects, type Effect, choiceEffects, chooserOf, type Rules } from "./constraint-choice.ts";
import { implicationType } from "./constraint-implication.ts";
import { absent, type ConstraintType, effectProperties, type TypeProperty } from "./constraint-property.ts";
import { literalType, valueType } from "./parameter-type.ts";

/** More members than this in the whole type are left to the run-time check: the compiler compares against each. */
const mostMembers = 64;

/** What a TypeScript type can say of constraints: union types to intersect with the interface of the parameters. */
export function constraintTypes(
  rules: readonly ParameterRule[],
  constraints: readonly ParameterConstraint[],
): readonly ConstraintType[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const choices = choiceEffects(byName, constraints);
  const types = [
    ...choices.map((choice) => choiceType(choice, byName)),
    ...constraints.flatMap((constraint) => {
      if ("exclusive" in constraint) return exclusiveType(constraint.exclusive);
      if ("when" in constraint) return chooserOf(constraint, byName) ? [] : implicationType(constraint, byName);
      if (!("requires" in constraint)) return [];
      return Object.entries(constraint.requires).flatMap(([name, needed]) => {
        const left = needed.filter((other) => !choices.some((choice) => choice.folded.has(`${name}\n${other}`)));
        return requiresType(name, left, byName);
      });
    }),
  ];
  let count = 1;
  return types.filter(({ members }) => {
    if (count * members.length > mostMembers) return false;
    count *= members.length;
    return true;
  });
}

/** Of every two, one is not given: each member leaves one to be given. */
function exclusiveType(names: readonly string[]): ConstraintType {
  const distinct = [...new Set(names)];
  const members = distinct.map((name) => distinct.filter((other) => other !== name).map(absent));
  return { about: distinct[0] ?? "", members };
}

function requiresType(name: string, needed: readonly string[], byName: Rules): ConstraintType[] {
  const given = needed.map((other) => byName.get(other)).filter((rule) => rule !== undefined && !isFilledIn(rule));
  if (given.length === 0) return [];
  const present = given.map((rule) => ({
    name: rule?.name ?? "",
    optional: false,
    types: rule ? valueType(rule) : [],
  }));
  const rule = byName.get(name);
  const always = rule !== undefined && rule.required;
  return [{ about: name, members: always ? [present] : [[absent(name)], present] }];
}

/** One member for all values of the choice that have equal effects. */
function choiceType({ rule, cases }: ChoiceEffects, byName: Rules): ConstraintType {
  const groups = new Map<string, { readonly values: (ConstraintValue | undefined)[]; readonly effect: Effect }>();
  for (const { value, effect } of cases) {
    const key = JSON.stringify([[...effect.forbid], [...effect.require], [...effect.limit]]);
    const group = groups.get(key) ?? { values: [], effect };
    group.values.push(value);
    groups.set(key, group);
  }
  const members = [...groups.values()].map(({ values, effect }): readonly TypeProperty[] => {
    const optional = values.includes(undefined);
    const both = values.includes(true) && values.includes(false);
    const literals = both
      ? ["boolean"]
      : values.flatMap((value) => (value === undefined || value === null ? [] : literalType(value)));
    const chosen = { name: rule.name, optional, types: optional ? [...literals, "undefined"] : literals };
    return [chosen, ...effectProperties(effect, byName)];
  });
  return { about: rule.name, members };
}

function isFilledIn(rule: ParameterRule): boolean {
  return rule.required && rule.default !== null;
}
