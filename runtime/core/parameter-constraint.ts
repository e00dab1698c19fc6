import type { ParameterIssue } from "./parameter-issue.ts";

/** A value that a parameter may be compared with. `null` stands for "not given". */
export type ConstraintValue = string | number | boolean | null;

/** What a parameter is held to while a `when` matches: one of some values, or a range, ends included. */
export interface ParameterLimit {
  readonly options?: readonly ConstraintValue[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * A rule about parameters together, as an entry of a card's `parameter_constraints`. A parameter is given when it is neither
 * null nor absent; one that is required and has a default always is.
 */
export type ParameterConstraint = { readonly message?: string | undefined } & (
  | { readonly exclusive: readonly string[] }
  | {
      /** The values that each parameter is compared with. The constraint holds while every parameter has one of its own. */
      readonly when: Readonly<Record<string, readonly ConstraintValue[]>>;
      readonly forbid?: readonly string[] | undefined;
      readonly require?: readonly string[] | undefined;
      readonly limit?: Readonly<Record<string, ParameterLimit>> | undefined;
    }
  | { readonly requires: Readonly<Record<string, readonly string[]>> }
  | { readonly less: readonly [string, string] }
);

// The checks that generated constraints are made of. `about` names the parameters that the condition is about.

/** At most one of `parameters` may be given. */
export function atMostOne(
  issues: ParameterIssue[],
  parameters: readonly string[],
  values: readonly unknown[],
  message: string,
): void {
  const given = parameters.filter((_, index) => values[index] !== undefined);
  const [, parameter] = given;
  if (parameter !== undefined) issues.push({ parameter, code: "exclusive", message, parameters: given });
}

/** `parameter` must not be given. */
export function forbidden(
  issues: ParameterIssue[],
  parameter: string,
  value: unknown,
  about: readonly string[],
  message: string,
): void {
  if (value !== undefined) issues.push({ parameter, code: "forbidden", message, parameters: [...about, parameter] });
}

/** `parameter` must be given. */
export function needed(
  issues: ParameterIssue[],
  parameter: string,
  value: unknown,
  about: readonly string[],
  message: string,
): void {
  if (value === undefined) issues.push({ parameter, code: "requires", message, parameters: [...about, parameter] });
}

/** `parameter`, if given, must be one of `options`. */
export function limitedTo(
  issues: ParameterIssue[],
  parameter: string,
  value: unknown,
  options: readonly unknown[],
  about: readonly string[],
  message: string,
): void {
  if (value === undefined || options.includes(value)) return;
  issues.push({ parameter, code: "limit", message, options, parameters: [...about, parameter] });
}

/** `parameter`, if given, must be in the range. */
export function limitedRange(
  issues: ParameterIssue[],
  parameter: string,
  value: unknown,
  minimum: number | undefined,
  maximum: number | undefined,
  about: readonly string[],
  message: string,
): void {
  if (
    typeof value !== "number" ||
    ((minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum))
  )
    return;
  const parameters = [...about, parameter];
  const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  issues.push({ parameter, code: "limit", message, ...limits, parameters });
}

/** `parameter` must be less than `other` if both are given. */
export function lessThan(
  issues: ParameterIssue[],
  parameter: string,
  value: unknown,
  other: string,
  bound: unknown,
  message: string,
): void {
  if (typeof value !== "number" || typeof bound !== "number" || value < bound) return;
  issues.push({ parameter, code: "less", message, parameters: [parameter, other] });
}

/** Whether a parameter has one of some values; undefined stands for not given. */
export function oneOf(value: unknown, values: readonly unknown[]): boolean {
  return values.includes(value);
}
