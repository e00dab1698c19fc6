import type { ErrorTable, Failure } from "./error-table.ts";
/** Reads what an error table looks at out of a failed answer. Never throws, whatever the text is. */
export declare function readFailure(table: ErrorTable, answer: {
    readonly status: number | undefined;
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
}): {
    readonly failure: Failure;
    readonly requestId: string | undefined;
};
/** The provider's id of a request, from the headers of its answer. */
export declare function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined;
