/** What can be wrong with a parameter. The last five are broken constraints between parameters. */
export type ParameterIssueCode = "required" | "type" | "minimum" | "maximum" | "precision" | "option"
/** `parse` only: no such parameter. */
 | "unknown"
/** More than one of several parameters that exclude each other; `parameter` is the second of them that was given. */
 | "exclusive"
/** Not allowed beside the values of other parameters. */
 | "forbidden"
/** Missing, though another parameter needs it; `parameter` is the missing one. */
 | "requires"
/** Outside the values that remain beside the values of other parameters. */
 | "limit"
/** Not less than another parameter. */
 | "less";
/** What is wrong with one parameter. */
export interface ParameterIssue {
    /** The parameter's name; empty when the parameters as a whole are not an object. */
    readonly parameter: string;
    readonly code: ParameterIssueCode;
    /** One sentence for people. */
    readonly message: string;
    /** The kind of value that was expected. */
    readonly expected?: "integer" | "number" | "string" | "boolean" | "object";
    readonly minimum?: number;
    readonly maximum?: number;
    /** Decimal places that the number may have. */
    readonly precision?: number;
    readonly options?: readonly unknown[];
    /** All parameters that a broken constraint is about. */
    readonly parameters?: readonly string[];
    /** The known parameter that an unknown one was most likely meant to be. */
    readonly suggestion?: string;
}
/** The result of checking parameters: the parameters of the model, or all that is wrong with them. */
export type Filtered<P> = {
    readonly ok: true;
    readonly value: P;
} | {
    readonly ok: false;
    readonly issues: readonly ParameterIssue[];
};
