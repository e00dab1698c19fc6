import type { ErrorTable } from "../../core/error-table.ts";
/**
 * How failures of Cohere's API are told apart. It says no more than a status and a message; an answer that broke off says so as
 * its `finish_reason`. https://docs.cohere.com/reference/errors
 */
export declare const cohereErrors: ErrorTable;
