import type { ConstraintValue, ParameterConstraint, ParameterLimit } from "../../runtime/core/parameter-constraint.ts";
import { shown } from "./change.ts";

/** A constraint in a few words, as in `thinking is true: no temperature, max_tokens from 1 to 4096`. */
export function constraintText(constraint: ParameterConstraint): string {
  if ("exclusive" in constraint) return `at most one of ${names(constraint.exclusive)}`;
  if ("less" in constraint) return constraint.less.map(shown).join(" < ");
  if ("requires" in constraint) {
    return Object.entries(constraint.requires)
      .map(([name, needed]) => `${shown(name)} needs ${names(needed)}`)
      .join(", ");
  }
  const { when, forbid = [], require = [], limit = {} } = constraint;
  const conditions = Object.entries(when).map(([name, held]) => `${shown(name)} is ${values(held)}`);
  const consequences = [
    ...(forbid.length > 0 ? [`no ${names(forbid)}`] : []),
    ...(require.length > 0 ? [`${names(require)} required`] : []),
    ...Object.entries(limit).map(([name, limits]) => `${shown(name)} ${limitText(limits)}`),
  ];
  return `${conditions.join(" and ")}: ${consequences.join(", ")}`;
}

function limitText({ options, min, max }: ParameterLimit): string {
  const parts = options === undefined ? [] : [values(options)];
  if (min !== undefined && max !== undefined) parts.push(`from ${min} to ${max}`);
  else if (min !== undefined) parts.push(`at least ${min}`);
  else if (max !== undefined) parts.push(`at most ${max}`);
  return parts.join(", ");
}

function values(held: readonly ConstraintValue[]): string {
  return held.map((value) => (value === null ? "not given" : shown(value))).join(" or ");
}

function names(list: readonly string[]): string {
  return list.map(shown).join(", ");
}
