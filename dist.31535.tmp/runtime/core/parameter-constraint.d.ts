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
export type ParameterConstraint = {
    readonly message?: string | undefined;
} & ({
    readonly exclusive: readonly string[];
} | {
    /** The values that each parameter is compared with. The constraint holds while every parameter has one of its own. */
    readonly when: Readonly<Record<string, readonly ConstraintValue[]>>;
    readonly forbid?: readonly string[] | undefined;
    readonly require?: readonly string[] | undefined;
    readonly limit?: Readonly<Record<string, ParameterLimit>> | undefined;
} | {
    readonly requires: Readonly<Record<string, readonly string[]>>;
} | {
    readonly less: readonly [string, string];
});
/** At most one of `parameters` may be given. */
export declare function atMostOne(issues: ParameterIssue[], parameters: readonly string[], values: readonly unknown[], message: string): void;
/** `parameter` must not be given. */
export declare function forbidden(issues: ParameterIssue[], parameter: string, value: unknown, about: readonly string[], message: string): void;
/** `parameter` must be given. */
export declare function needed(issues: ParameterIssue[], parameter: string, value: unknown, about: readonly string[], message: string): void;
/** `parameter`, if given, must be one of `options`. */
export declare function limitedTo(issues: ParameterIssue[], parameter: string, value: unknown, options: readonly unknown[], about: readonly string[], message: string): void;
/** `parameter`, if given, must be in the range. */
export declare function limitedRange(issues: ParameterIssue[], parameter: string, value: unknown, minimum: number | undefined, maximum: number | undefined, about: readonly string[], message: string): void;
/** `parameter` must be less than `other` if both are given. */
export declare function lessThan(issues: ParameterIssue[], parameter: string, value: unknown, other: string, bound: unknown, message: string): void;
/** Whether a parameter has one of some values; undefined stands for not given. */
export declare function oneOf(value: unknown, values: readonly unknown[]): boolean;
