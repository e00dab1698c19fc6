import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ConstraintValue, ParameterConstraint } from "../schema/parameter-constraint.ts";

/** Values of parameters by name, defaults of required ones filled in. `null` stands for "not given". */
type Assignment = Map<string, ConstraintValue>;

/** Values that are as good as all others to tell whether constraints can be kept, by parameter. */
export type Space = ReadonlyMap<string, readonly ConstraintValue[]>;

/** More steps than this are not worth the wait: the constraints then count as possible to keep. */
const mostSteps = 20_000;

/** Whether there are values that keep all constraints, with each parameter of `held` at one of the values given for it. */
export function isPossible(space: Space, constraints: readonly ParameterConstraint[], held: Space): boolean {
  const parameters = [...space].map(([name, values]): [string, readonly ConstraintValue[]] => {
    const wanted = held.get(name);
    return [name, wanted === undefined ? values : values.filter((value) => wanted.includes(value))];
  });
  // What is held comes first, so that the search goes wrong early.
  parameters.sort(([a], [b]) => Number(held.has(b)) - Number(held.has(a)));
  const places = new Map(parameters.map(([name], index) => [name, index]));
  const decidedAt = constraints.map((constraint) =>
    Math.max(-1, ...mentioned(constraint).map((name) => places.get(name) ?? -1)),
  );
  const assignment: Assignment = new Map();
  let steps = 0;
  const search = (depth: number): boolean => {
    const next = parameters[depth];
    if (next === undefined || ++steps > mostSteps) return true;
    const due = constraints.filter((_, index) => decidedAt[index] === depth);
    return next[1].some((value) => {
      assignment.set(next[0], value);
      return due.every((constraint) => isKept(constraint, assignment)) && search(depth + 1);
    });
  };
  return search(0);
}

/** The space of the parameters that constraints name. */
export function spaceOf(rules: readonly ParameterRule[], constraints: readonly ParameterConstraint[]): Space {
  const names = new Set(constraints.flatMap(mentioned));
  const involved = rules.filter(({ name }) => names.has(name));
  const numbers = landmarks(involved, constraints);
  return new Map(involved.map((rule) => [rule.name, samples(rule, constraints, numbers)]));
}

/** The parameters that a constraint names. */
export function mentioned(constraint: ParameterConstraint): readonly string[] {
  if ("exclusive" in constraint) return constraint.exclusive;
  if ("less" in constraint) return constraint.less;
  if ("requires" in constraint)
    return Object.entries(constraint.requires).flatMap(([name, needed]) => [name, ...needed]);
  const { when, forbid = [], require = [], limit = {} } = constraint;
  return [...Object.keys(when), ...forbid, ...require, ...Object.keys(limit)];
}

/** Whether a parameter always has a value. */
export function isAlwaysGiven(rule: ParameterRule): boolean {
  return rule.required;
}

function samples(
  rule: ParameterRule,
  constraints: readonly ParameterConstraint[],
  numbers: readonly number[],
): readonly ConstraintValue[] {
  const absent = isAlwaysGiven(rule) ? [] : [null];
  if (rule.type === "boolean") return [...absent, true, false];
  if (rule.type === "string" && rule.options.length > 0) return [...absent, ...new Set(rule.options)];
  if (rule.type === "int" || rule.type === "float") {
    const { min, max, type } = rule;
    const inside = numbers.filter((value) => value >= (min ?? -Infinity) && value <= (max ?? Infinity));
    return [...absent, ...inside.filter((value) => type === "float" || Number.isInteger(value))];
  }
  const texts = constraints
    .flatMap((constraint) => valuesFor(rule.name, constraint))
    .filter((value) => typeof value === "string");
  return [...absent, ...new Set([...texts, `${texts.join("")} other`])];
}

/** The numbers at which something changes, and some between and around them. */
function landmarks(rules: readonly ParameterRule[], constraints: readonly ParameterConstraint[]): readonly number[] {
  const marks = rules.flatMap((rule) => [
    rule.min,
    rule.max,
    rule.required ? rule.default : null,
    ...limitsFor(rule.name, constraints),
  ]);
  const sorted = [
    ...new Set([0, ...marks.filter((mark) => typeof mark === "number" && Number.isFinite(mark))] as number[]),
  ].sort((a, b) => a - b);
  const between = sorted.flatMap((mark, index) => {
    const next = sorted[index + 1] ?? mark + 10;
    return [mark, mark + (next - mark) / 3, Math.floor((mark + next) / 2), mark + 1, next - 1];
  });
  return [...new Set([(sorted[0] ?? 0) - 1, ...between, (sorted.at(-1) ?? 0) + 1])].sort((a, b) => a - b);
}

function limitsFor(name: string, constraints: readonly ParameterConstraint[]): readonly unknown[] {
  return constraints.flatMap((constraint) => {
    const limit =
      "when" in constraint && constraint.limit && Object.hasOwn(constraint.limit, name)
        ? constraint.limit[name]
        : undefined;
    return [limit?.min, limit?.max, ...valuesFor(name, constraint)];
  });
}

/** The values that a constraint compares a parameter with. */
function valuesFor(name: string, constraint: ParameterConstraint): readonly ConstraintValue[] {
  if (!("when" in constraint)) return [];
  const compared = Object.hasOwn(constraint.when, name) ? (constraint.when[name] ?? []) : [];
  const limited =
    constraint.limit && Object.hasOwn(constraint.limit, name) ? (constraint.limit[name]?.options ?? []) : [];
  return [...compared, ...limited];
}

function isKept(constraint: ParameterConstraint, assignment: Assignment): boolean {
  const valueOf = (name: string): ConstraintValue => assignment.get(name) ?? null;
  if ("exclusive" in constraint) return constraint.exclusive.filter((name) => valueOf(name) !== null).length < 2;
  if ("less" in constraint) {
    const [a, b] = constraint.less.map(valueOf);
    return typeof a !== "number" || typeof b !== "number" || a < b;
  }
  if ("requires" in constraint) {
    return Object.entries(constraint.requires).every(
      ([name, needed]) => valueOf(name) === null || needed.every((other) => valueOf(other) !== null),
    );
  }
  const { when, forbid = [], require = [], limit = {} } = constraint;
  if (!Object.entries(when).every(([name, values]) => values.includes(valueOf(name)))) return true;
  return (
    forbid.every((name) => valueOf(name) === null) &&
    require.every((name) => valueOf(name) !== null) &&
    Object.entries(limit).every(([name, { options, min, max }]) => {
      const value = valueOf(name);
      if (value === null) return true;
      if (options && !options.includes(value)) return false;
      return typeof value !== "number" || (value >= (min ?? -Infinity) && value <= (max ?? Infinity));
    })
  );
}
