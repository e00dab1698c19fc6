import type { ParameterIssue } from "./parameter-issue.ts";
/** The issues of a filter; undefined while there are none. */
export type Issues = ParameterIssue[] | undefined;
/** A finite number in a range, ends included, of at most some decimal places. */
export declare function checkNumber(issues: Issues, parameter: string, value: unknown, min?: number, max?: number, places?: number): Issues;
/** A whole number in a range, ends included. */
export declare function checkInteger(issues: Issues, parameter: string, value: unknown, min?: number, max?: number): Issues;
/** Any text. */
export declare function checkString(issues: Issues, parameter: string, value: unknown): Issues;
/** One of some texts. */
export declare function checkOption(issues: Issues, parameter: string, value: unknown, options: readonly unknown[]): Issues;
/** A value that is known to be none of some texts. */
export declare function refuseOption(issues: Issues, parameter: string, value: unknown, options: readonly unknown[]): Issues;
/** True or false. */
export declare function checkBoolean(issues: Issues, parameter: string, value: unknown): Issues;
/** A required parameter that is not given. */
export declare function refuseAbsence(issues: Issues, parameter: string): Issues;
