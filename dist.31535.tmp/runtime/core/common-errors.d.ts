import type { ErrorRow, Verdict } from "./error-table.ts";
/**
 * What is true of failures of all protocols, in the order of the tests: AWS exceptions, wording about keys, 401, 403, 402, 429,
 * wording about billing, content filters, context length, models, size, support, then the remaining statuses, and last the codes
 * of errors inside a stream, which have no status.
 */
export declare const commonErrors: readonly ErrorRow[];
/** What is left, by the status' first digit. */
export declare const statusErrors: Readonly<Record<string, Verdict>>;
