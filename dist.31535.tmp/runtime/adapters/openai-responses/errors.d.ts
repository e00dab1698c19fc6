import type { ErrorRow } from "../../core/error-table.ts";
/**
 * A failed response has a code and no status: the codes that are neither the server's fault nor known to all protocols.
 * https://platform.openai.com/docs/api-reference/responses/object#responses-object-error
 */
export declare const responsesErrors: readonly ErrorRow[];
