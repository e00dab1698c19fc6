import type { Rule } from "../operation.ts";
/** What the schema cannot say about a prompt. */
export declare const promptRules: readonly Rule[];
/** What the schema cannot say. */
export declare const rules: readonly Rule[];
