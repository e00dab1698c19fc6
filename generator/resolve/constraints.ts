import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { Diagnostic, Path } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import { locate } from "../read/locate.ts";
import type { ConstraintValue, ParameterConstraint } from "../schema/parameter-constraint.ts";
import { referenceProblems, type ConstraintProblem } from "./constraint-references.ts";
import { isPossible, spaceOf, type Space } from "./constraint-space.ts";

/**
 * Checks a card's `parameter_constraints` against its resolved rules: that each names parameters and values there are, and that
 * together they leave every parameter, every option of one and every condition possible.
 */
export function checkConstraints(
  rules: readonly ParameterRule[],
  constraints: readonly ParameterConstraint[],
  document: Document,
): readonly Diagnostic[] {
  const problems = constraints.map((constraint) => referenceProblems(constraint, rules));
  const contradictory = problems.every((found) => found.length === 0)
    ? contradictions(rules, constraints)
    : new Map<number, ConstraintProblem>();
  return constraints.flatMap((_, index) =>
    [...(problems[index] ?? []), ...(contradictory.has(index) ? [contradictory.get(index)] : [])].flatMap((problem) =>
      problem ? diagnostic(problem, index, document) : [],
    ),
  );
}

/** The first thing that each constraint, with those before it, makes impossible. */
function contradictions(
  rules: readonly ParameterRule[],
  constraints: readonly ParameterConstraint[],
): ReadonlyMap<number, ConstraintProblem> {
  const found = new Map<number, ConstraintProblem>();
  const space = spaceOf(rules, constraints);
  for (const { held, text, path } of claims(space, constraints)) {
    if (isPossible(space, constraints, held)) continue;
    // Where not even the rules alone allow it, no constraint is to blame.
    if (!isPossible(space, [], held)) continue;
    const index = constraints.findIndex((_, last) => !isPossible(space, constraints.slice(0, last + 1), held));
    const hint = index === 0 ? undefined : "look for another constraint on the same parameters that says the opposite";
    if (!found.has(index))
      found.set(index, {
        path: path?.index === index ? path.path : [],
        message: `With this constraint, ${text}.`,
        hint,
      });
  }
  return found;
}

interface Claim {
  readonly held: Space;
  /** What it means that the values are impossible. */
  readonly text: string;
  readonly path?: { readonly index: number; readonly path: Path };
}

/** What a card's author expects to be possible. */
function claims(space: Space, constraints: readonly ParameterConstraint[]): readonly Claim[] {
  const given = [...space].flatMap(([name, values]): Claim[] => {
    const some = values.filter((value) => value !== null);
    return [
      { held: new Map([[name, some]]), text: `\`${name}\` can never be given` },
      ...some.filter(isChoice).map((value) => ({
        held: new Map([[name, [value]]]),
        text: `\`${name}\` can never be ${JSON.stringify(value)}`,
      })),
    ];
  });
  const conditions = constraints.flatMap((constraint, index): Claim[] => {
    if (!("when" in constraint)) return [];
    const held = new Map(Object.entries(constraint.when));
    return [{ held, text: `\`parameter_constraints[${index}].when\` can never hold`, path: { index, path: ["when"] } }];
  });
  return [...given, ...conditions];
}

function isChoice(value: ConstraintValue): boolean {
  return typeof value === "boolean" || typeof value === "string";
}

function diagnostic({ path: inside, message, hint }: ConstraintProblem, index: number, document: Document): Diagnostic {
  const path = existing(document.data, ["parameter_constraints", index, ...inside]);
  const { folder, file } = document;
  return {
    rule: "format/constraint",
    severity: "error",
    folder,
    file,
    span: locate(document, path),
    path,
    message,
    ...(hint && { hint }),
  };
}

/** As much of a path as the document has: a single value of a `when` stands without a list. */
function existing(data: unknown, path: Path): Path {
  let value = data;
  for (const [depth, step] of path.entries()) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return path.slice(0, depth);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}
