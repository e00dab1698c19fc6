import { type Fields } from "./json.ts";
/**
 * Merges a patch over a base: objects deeply, everything else by replacing it. What is undefined in the patch stays as it is
 * in the base; null replaces. Neither is changed.
 */
export declare function mergeDeep(base: Fields, patch: Fields | undefined): Fields;
