import type { ConstraintValue, ParameterLimit } from "../../../runtime/core/parameter-constraint.ts";

// What people are told of a broken constraint whose card has no words for it.

export function exclusiveMessage(names: readonly string[]): string {
  return `At most one of ${list(names, "and")} may be given.`;
}

export function forbidMessage(name: string, condition: string): string {
  return `${name} cannot be given while ${condition}.`;
}

export function requireMessage(name: string, condition: string): string {
  return `${name} must be given while ${condition}.`;
}

export function limitMessage(name: string, { options, min, max }: ParameterLimit, condition: string): string {
  const limits: string[] = [];
  if (options) limits.push(list(options.map(valueText), "or"));
  if (min !== undefined && max !== undefined) limits.push(`from ${min} to ${max}`);
  else if (min !== undefined) limits.push(`at least ${min}`);
  else if (max !== undefined) limits.push(`at most ${max}`);
  return `${name} must be ${limits.join(" and ")} while ${condition}.`;
}

export function requiresMessage(name: string, needed: string): string {
  return `${name} needs ${needed}.`;
}

export function lessMessage(name: string, other: string): string {
  return `${name} must be less than ${other}.`;
}

/** The condition of a `when`, as in `thinking is true and effort is low or medium`. */
export function conditionText(when: Readonly<Record<string, readonly ConstraintValue[]>>): string {
  const parts = Object.entries(when).map(([name, values]) => `${name} is ${list(values.map(valueText), "or")}`);
  return list(parts, "and");
}

function valueText(value: ConstraintValue): string {
  if (value === null) return "not given";
  return value === "" ? '""' : String(value);
}

function list(words: readonly string[], conjunction: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1) ?? ""}`;
}
