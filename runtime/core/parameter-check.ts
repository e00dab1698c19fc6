import type { ParameterIssue } from "./parameter-issue.ts";
import { limitIssue } from "./parameter-issues.ts";
import { hasPlaces } from "./parameter-precision.ts";

// The checks that generated filters are made of. Each takes the issues so far and gives those with its own. The value is never null
// or undefined. A check holds the common case alone, a value in its bounds, so that engines inline it; the rest stands behind.

/** The issues of a filter; undefined while there are none. */
export type Issues = ParameterIssue[] | undefined;

/** A finite number in a range, ends included, of at most some decimal places. */
export function checkNumber(
  issues: Issues,
  parameter: string,
  value: unknown,
  min?: number,
  max?: number,
  places?: number,
): Issues {
  return typeof value === "number" && value >= (min as number) && value <= (max as number) && hasPlaces(value, places)
    ? issues
    : recheckNumber(issues, parameter, value, min, max, places);
}

/** A whole number in a range, ends included. */
export function checkInteger(issues: Issues, parameter: string, value: unknown, min?: number, max?: number): Issues {
  return typeof value === "number" &&
    value >= (min as number) &&
    value <= (max as number) &&
    Math.floor(value) === value
    ? issues
    : recheckInteger(issues, parameter, value, min, max);
}

/** Any text. */
export function checkString(issues: Issues, parameter: string, value: unknown): Issues {
  return typeof value === "string" ? issues : refuse(issues, limitIssue(parameter, "type", "string"));
}

/** One of some texts. */
export function checkOption(issues: Issues, parameter: string, value: unknown, options: readonly unknown[]): Issues {
  return options.includes(value) ? issues : refuseOption(issues, parameter, value, options);
}

/** A value that is known to be none of some texts. */
export function refuseOption(issues: Issues, parameter: string, value: unknown, options: readonly unknown[]): Issues {
  if (typeof value !== "string") return checkString(issues, parameter, value);
  return refuse(issues, limitIssue(parameter, "option", options));
}

/** True or false. */
export function checkBoolean(issues: Issues, parameter: string, value: unknown): Issues {
  return typeof value === "boolean" ? issues : refuse(issues, limitIssue(parameter, "type", "boolean"));
}

/** A required parameter that is not given. */
export function refuseAbsence(issues: Issues, parameter: string): Issues {
  return refuse(issues, { parameter, code: "required", message: `${parameter} is required.` });
}

/** A number that is wrong, or has an open end. What is wrong is, in this order: its type, its precision, its size. */
function recheckNumber(
  issues: Issues,
  parameter: string,
  value: unknown,
  min?: number,
  max?: number,
  places?: number,
): Issues {
  if (typeof value !== "number" || !Number.isFinite(value))
    return refuse(issues, limitIssue(parameter, "type", "number"));
  if (places !== undefined && !hasPlaces(value, places))
    return refuse(issues, limitIssue(parameter, "precision", places));
  return recheckRange(issues, parameter, value, min, max);
}

function recheckInteger(issues: Issues, parameter: string, value: unknown, min?: number, max?: number): Issues {
  if (typeof value !== "number" || !Number.isInteger(value))
    return refuse(issues, limitIssue(parameter, "type", "integer"));
  return recheckRange(issues, parameter, value, min, max);
}

function recheckRange(issues: Issues, parameter: string, value: number, min?: number, max?: number): Issues {
  if (min !== undefined && value < min) return refuse(issues, limitIssue(parameter, "minimum", min));
  if (max !== undefined && value > max) return refuse(issues, limitIssue(parameter, "maximum", max));
  return issues;
}

function refuse(issues: Issues, issue: ParameterIssue): Issues {
  if (issues === undefined) return [issue];
  const first = issues[0];
  // Two are put in a list of two: a list of one that grows takes room for many.
  if (first !== undefined && issues.length === 1) return [first, issue];
  issues.push(issue);
  return issues;
}
