import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { Path } from "../diagnostic.ts";
import { didYouMean } from "../schema/did-you-mean.ts";
import type { ConstraintValue, ParameterConstraint } from "../schema/parameter-constraint.ts";
import { isAlwaysGiven } from "./constraint-space.ts";

/** What is wrong with one part of a constraint. */
export interface ConstraintProblem {
  /** Inside the constraint. */
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What is wrong with a constraint by itself: names that are no parameters, values and ranges that a parameter cannot have. */
export function referenceProblems(
  constraint: ParameterConstraint,
  rules: readonly ParameterRule[],
): readonly ConstraintProblem[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const unknown = (name: string, path: Path): ConstraintProblem[] =>
    byName.has(name) ? [] : [unknownName(name, path, rules)];
  const list = (key: string, names: readonly string[]): ConstraintProblem[] =>
    names.flatMap((name, index) => unknown(name, [key, index]));

  if ("exclusive" in constraint) {
    const repeated = constraint.exclusive.flatMap((name, index) =>
      constraint.exclusive.indexOf(name) < index
        ? [{ path: ["exclusive", index], message: `\`${name}\` stands here twice.`, hint: "name each parameter once" }]
        : [],
    );
    return [...list("exclusive", constraint.exclusive), ...repeated];
  }
  if ("requires" in constraint) {
    return Object.entries(constraint.requires).flatMap(([name, needed]) => [
      ...unknown(name, ["requires", name]),
      ...needed.flatMap((other, index) => unknown(other, ["requires", name, index])),
      ...(needed.includes(name)
        ? [{ path: ["requires", name], message: `\`${name}\` needs nothing by needing itself.` }]
        : []),
    ]);
  }
  if ("less" in constraint) return [...list("less", constraint.less), ...lessProblems(constraint.less, byName)];
  const { when, forbid = [], require = [], limit = {} } = constraint;
  return [
    ...Object.entries(when).flatMap(([name, values]) => {
      const rule = byName.get(name);
      if (rule === undefined) return unknown(name, ["when", name]);
      return values.flatMap((value, index) => valueProblem(rule, value, ["when", name, index]));
    }),
    ...list("forbid", forbid),
    ...list("require", require),
    ...forbid.flatMap((name, index) => {
      const rule = byName.get(name);
      if (rule === undefined || !isAlwaysGiven(rule)) return [];
      return [{ path: ["forbid", index], message: `\`${name}\` is required, so that it can never be left out.` }];
    }),
    ...Object.entries(limit).flatMap(([name, limits]) => {
      const rule = byName.get(name);
      return rule === undefined ? unknown(name, ["limit", name]) : limitProblems(rule, limits);
    }),
  ];
}

function unknownName(name: string, path: Path, rules: readonly ParameterRule[]): ConstraintProblem {
  const meant =
    rules.find((rule) => rule.use_template === name)?.name ??
    didYouMean(
      name,
      rules.map((rule) => rule.name),
    );
  return {
    path,
    message: `\`${name}\` is not a parameter of this card.`,
    hint: meant === undefined ? undefined : `did you mean \`${meant}\`?`,
  };
}

/** A value that the parameter never has. */
function valueProblem(rule: ParameterRule, value: ConstraintValue, path: Path): readonly ConstraintProblem[] {
  const { name, type, min, max, options } = rule;
  const never = (why: string): ConstraintProblem[] => [
    { path, message: `\`${name}\` is never ${value === null ? "left out" : JSON.stringify(value)}: ${why}.` },
  ];
  if (value === null) return isAlwaysGiven(rule) ? never("it is required") : [];
  if (type === "boolean") return typeof value === "boolean" ? [] : never("it is true or false");
  if (type === "string" || type === "text") {
    if (typeof value !== "string") return never("it is a text");
    return type === "text" || options.length === 0 || options.includes(value)
      ? []
      : never(`it is one of ${options.join(", ")}`);
  }
  if (typeof value !== "number") return never("it is a number");
  if (type === "int" && !Number.isInteger(value)) return never("it is a whole number");
  if (min !== null && value < min) return never(`it is at least ${min}`);
  return max !== null && value > max ? never(`it is at most ${max}`) : [];
}

type Limits = NonNullable<Extract<ParameterConstraint, { readonly when: unknown }>["limit"]>[string];

function limitProblems(rule: ParameterRule, { options, min, max }: Limits): readonly ConstraintProblem[] {
  const { name } = rule;
  const path = ["limit", name];
  const problems = (options ?? []).flatMap((option, index) =>
    option === null ? [] : valueProblem(rule, option, [...path, "options", index]),
  );
  if (options === undefined && min === undefined && max === undefined) {
    problems.push({ path, message: `The limit of \`${name}\` says nothing.`, hint: "give `options`, `min` or `max`" });
  }
  if (min === undefined && max === undefined) return problems;
  if (rule.type !== "int" && rule.type !== "float") {
    return [
      ...problems,
      { path, message: `\`${name}\` is no number, so that it has no range.`, hint: "use `options`" },
    ];
  }
  if (min !== undefined && max !== undefined && min > max) {
    problems.push({ path, message: `No number is from ${min} to ${max}.`, hint: "exchange `min` and `max`" });
  } else if (min !== undefined && rule.max !== null && min > rule.max) {
    problems.push({
      path: [...path, "min"],
      message: `\`${name}\` is never ${min} or more: its maximum is ${rule.max}.`,
    });
  } else if (max !== undefined && rule.min !== null && max < rule.min) {
    problems.push({
      path: [...path, "max"],
      message: `\`${name}\` is never ${max} or less: its minimum is ${rule.min}.`,
    });
  }
  return problems;
}

function lessProblems(
  [name, other]: readonly [string, string],
  byName: ReadonlyMap<string, ParameterRule>,
): readonly ConstraintProblem[] {
  if (name === other) return [{ path: ["less"], message: `\`${name}\` is never less than itself.` }];
  const problems = [name, other].flatMap((each, index): ConstraintProblem[] => {
    const type = byName.get(each)?.type ?? "int";
    return type === "int" || type === "float" ? [] : [{ path: ["less", index], message: `\`${each}\` is no number.` }];
  });
  const [min, max] = [byName.get(name)?.min, byName.get(other)?.max];
  if (problems.length > 0 || typeof min !== "number" || typeof max !== "number" || min < max) return problems;
  return [
    {
      path: ["less"],
      message: `\`${name}\` is at least ${min}, which is never less than \`${other}\`, at most ${max}.`,
    },
  ];
}
