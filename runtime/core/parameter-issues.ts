import type { ParameterIssue } from "./parameter-issue.ts";

/** The issues of a filter; undefined while there are none. */
export type Issues = ParameterIssue[] | undefined;

/** What a parameter is held to, by the code of the issue that says so. */
export interface Limits {
  readonly type: NonNullable<ParameterIssue["expected"]>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly precision?: number | null | undefined;
  readonly option?: readonly unknown[];
}

/** A required parameter that is not given. */
export function refuseAbsence(issues: Issues, parameter: string): Issues {
  return add(issues, { parameter, code: "required", message: `${parameter} is required.` });
}

/**
 * What adds the issue that a value of a parameter does not keep to a limit. It says nothing of the value, so the last one serves again:
 * its message takes longer to make than all checks of a request take.
 */
export function refusal(parameter: string, limits: Limits): (issues: Issues, code: keyof Limits | undefined) => Issues {
  let last: ParameterIssue | undefined;
  return (issues, code) => {
    if (code === undefined) return issues;
    if (last?.code !== code) {
      const limit = limits[code];
      const message = `${parameter} must be ${bounds[code](limit)}.`;
      // Frozen, since several results may hold it.
      last = Object.freeze({ parameter, code, message, [keys[code] ?? code]: limit });
    }
    return add(issues, last);
  };
}

const bounds: { readonly [Code in keyof Limits]-?: (limit: unknown) => string } = {
  type: (type) => `a${type === "integer" ? "n" : ""} ${type}`,
  minimum: (limit) => `at least ${limit}`,
  maximum: (limit) => `at most ${limit}`,
  precision: (places) => `rounded to ${places} decimal place${places === 1 ? "" : "s"}`,
  option: (options) => `one of ${(options as readonly unknown[]).join(", ")}`,
};

/** The property that holds the limit, where it is not called as the code. */
const keys: { readonly [Code in keyof Limits]?: keyof ParameterIssue } = { type: "expected", option: "options" };

function add(issues: Issues, issue: ParameterIssue): Issues {
  if (issues === undefined) return [issue];
  const first = issues[0];
  // Two are put in a list of two: a list of one that grows takes room for many.
  if (first !== undefined && issues.length === 1) return [first, issue];
  issues.push(issue);
  return issues;
}
