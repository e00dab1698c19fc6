import type { ParameterIssue } from "./parameter-issue.ts";
type Limits = Required<Pick<ParameterIssue, "expected" | "minimum" | "maximum" | "precision" | "options">>;
/**
 * An issue that says which limit a parameter does not keep to: `<parameter> must be <before><limit><after>.` It says nothing of the
 * value, so the last one of each parameter serves again: its message takes longer to make than all checks of a request take.
 */
export declare function limitIssue<Key extends keyof Limits>(parameter: string, code: ParameterIssue["code"], key: Key, limit: Limits[Key], before: string, after?: string): ParameterIssue;
export {};
