import type { ErrorTable } from "../../core/error-table.ts";
/** How failures of Anthropic's API are told apart; its error types are in the rows that all protocols share. https://docs.claude.com/en/api/errors */
export declare const anthropicErrors: ErrorTable;
