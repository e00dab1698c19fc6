import type { Rule } from "../operation.ts";
/** What the schema cannot say. */
export declare const rules: readonly Rule[];
