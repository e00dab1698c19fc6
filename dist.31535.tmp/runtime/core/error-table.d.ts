import type { ErrorReasons, InvokeErrorName } from "./error.ts";
/** What an error table looks at: a failed answer, or an error object inside a stream or a 200. */
export interface Failure {
    /** HTTP status of 400 or more, or the one that the error object names; undefined for an error inside a 200 or a stream that names none. */
    readonly status: number | undefined;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    /** The provider's codes and types, the most specific first. */
    readonly codes: readonly string[];
    /** The provider's message, or the whole text where it has none. */
    readonly message: string;
    /** The body as it came. */
    readonly text: string;
    /** The parsed body; undefined when it is not JSON. */
    readonly body: unknown;
}
/** The unified error that a failure stands for. */
export type Verdict = {
    [Name in InvokeErrorName]: {
        readonly error: Name;
        readonly reason: ErrorReasons[Name];
        readonly retryable?: boolean | undefined;
    };
}[InvokeErrorName];
/** One row: all given conditions must hold. The first row that matches counts. */
export interface ErrorRow {
    readonly status?: number | readonly number[] | undefined;
    /** Matches one of the codes, whole, ignoring case. */
    readonly code?: RegExp | undefined;
    readonly message?: RegExp | undefined;
    /** Matches the text of the body, for what stands deep inside it. */
    readonly body?: RegExp | undefined;
    readonly header?: {
        readonly name: string;
        readonly value: RegExp;
    } | undefined;
    readonly verdict: Verdict;
}
/** How the failures of a protocol are told apart. The rows of a protocol come before the ones that all share. */
export interface ErrorTable {
    readonly rows: readonly ErrorRow[];
    /** Finds code and message in a parsed body; what it does not find is looked for in the common places. */
    readonly read?: ((body: unknown) => {
        readonly code?: string | undefined;
        readonly message?: string | undefined;
    } | undefined) | undefined;
    /** The delay that the body asks for, in milliseconds (Gemini's `RetryInfo`). */
    readonly retryAfterMs?: ((body: unknown) => number | undefined) | undefined;
}
