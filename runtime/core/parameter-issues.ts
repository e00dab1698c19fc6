import type { ParameterIssue } from "./parameter-issue.ts";

/** The limit that a parameter does not keep to, by the issue's code. */
interface Limits {
  readonly type: NonNullable<ParameterIssue["expected"]>;
  readonly minimum: number;
  readonly maximum: number;
  readonly precision: number;
  readonly option: readonly unknown[];
}

/**
 * An issue that says which limit a parameter does not keep to. It says nothing of the value, so the last one of each parameter serves
 * again: its message takes longer to make than all checks of a request take.
 */
export function limitIssue<Code extends keyof Limits>(
  parameter: string,
  code: Code,
  limit: Limits[Code],
): ParameterIssue {
  // A hash that keeps most names of a model apart, and takes less time than a Map; names that share a place take turns.
  const place = (parameter.length * 31 + parameter.charCodeAt(parameter.length - 1)) & 255;
  const last = made[place];
  if (last !== undefined && last.limit === limit && last.code === code && last.parameter === parameter)
    return last.issue;
  const message = `${parameter} must be ${bounds[code](limit)}.`;
  // Frozen, since several results may hold it.
  const issue: ParameterIssue = Object.freeze({ parameter, code, message, [keys[code]]: limit });
  made[place] = { parameter, code, limit, issue };
  return issue;
}

interface Made {
  readonly parameter: string;
  readonly code: string;
  readonly limit: unknown;
  readonly issue: ParameterIssue;
}

const made = Array.from({ length: 256 }, (): Made | undefined => undefined);

const bounds: { readonly [Code in keyof Limits]: (limit: Limits[Code]) => string } = {
  type: (expected) => `${expected === "integer" ? "an" : "a"} ${expected}`,
  minimum: (limit) => `at least ${limit}`,
  maximum: (limit) => `at most ${limit}`,
  precision: (places) => `rounded to ${places} decimal ${places === 1 ? "place" : "places"}`,
  option: (options) => `one of ${options.join(", ")}`,
};

/** The property that holds the limit. */
const keys = {
  type: "expected",
  minimum: "minimum",
  maximum: "maximum",
  precision: "precision",
  option: "options",
} as const satisfies Record<keyof Limits, keyof ParameterIssue>;
