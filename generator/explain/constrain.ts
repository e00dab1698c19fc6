import {
  atMostOne,
  type ConstraintValue,
  forbidden,
  lessThan,
  limitedRange,
  limitedTo,
  needed,
  oneOf,
  type ParameterConstraint,
} from "../../runtime/core/parameter-constraint.ts";
import { type Constrain, own } from "../../runtime/core/parameter-filter.ts";
import * as told from "../emit/validator/constraint-message.ts";

/** Checks parameters against each other as the generated function of the same constraints does. */
export function constrainBy(constraints: readonly ParameterConstraint[]): Constrain {
  const checks = constraints.map(constrain);
  return (value, issues) => {
    for (const check of checks) check(value, issues);
  };
}

function constrain(constraint: ParameterConstraint): Constrain {
  const { message } = constraint;
  if ("exclusive" in constraint) {
    const { exclusive: names } = constraint;
    return (value, issues) =>
      atMostOne(
        issues,
        names,
        names.map((name) => own(value, name)),
        message ?? told.exclusiveMessage(names),
      );
  }
  if ("less" in constraint) {
    const [name, other] = constraint.less;
    return (value, issues) =>
      lessThan(issues, name, own(value, name), other, own(value, other), message ?? told.lessMessage(name, other));
  }
  if ("requires" in constraint) {
    const entries = Object.entries(constraint.requires);
    return (value, issues) => {
      for (const [name, others] of entries) {
        if (own(value, name) === undefined) continue;
        for (const other of others)
          needed(issues, other, own(value, other), [name], message ?? told.requiresMessage(name, other));
      }
    };
  }
  return whenever(constraint);
}

function whenever(constraint: Extract<ParameterConstraint, { readonly when: unknown }>): Constrain {
  const { when, forbid = [], require = [], limit = {}, message } = constraint;
  const about = Object.keys(when);
  const condition = told.conditionText(when);
  return (value, issues) => {
    if (!Object.entries(when).every(([name, held]) => oneOf(own(value, name), held.map(absent)))) return;
    for (const name of forbid)
      forbidden(issues, name, own(value, name), about, message ?? told.forbidMessage(name, condition));
    for (const name of require)
      needed(issues, name, own(value, name), about, message ?? told.requireMessage(name, condition));
    for (const [name, limits] of Object.entries(limit)) {
      const text = message ?? told.limitMessage(name, limits, condition);
      const { options, min, max } = limits;
      if (options)
        limitedTo(
          issues,
          name,
          own(value, name),
          options.filter((option) => option !== null),
          about,
          text,
        );
      if (min !== undefined || max !== undefined) limitedRange(issues, name, own(value, name), min, max, about, text);
    }
  };
}

/** `null` in a condition stands for what is not given. */
function absent(value: ConstraintValue): unknown {
  return value ?? undefined;
}
