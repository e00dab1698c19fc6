import { type InvokeError } from "./error.ts";
import type { ErrorTable } from "./error-table.ts";
/** A failed answer, or an error object inside a 200 or a stream. */
export interface FailedAnswer {
    /** HTTP status of the answer; undefined when there is none, as in a test of one event. */
    readonly status: number | undefined;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    /** The body, or the JSON text of the error object with what surrounds it. */
    readonly text: string;
    /** For an error inside a stream: whether a delta had been handed out. */
    readonly emittedBefore?: boolean | undefined;
}
/**
 * The unified error of a failed answer: the first row of the table that matches counts, then the first of the rows that all
 * protocols share. The message is the provider's own. Secrets are taken out by the transport, which knows them.
 */
export declare function failureError(table: ErrorTable, answer: FailedAnswer, context?: {
    readonly provider?: string | undefined;
    readonly model?: string | undefined;
}): InvokeError;
