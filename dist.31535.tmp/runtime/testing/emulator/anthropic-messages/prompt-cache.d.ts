import { type Fields } from "../json.ts";
import type { Memory } from "../memory.ts";
/** Tokens that were read from and written to the cache; the writes by how long they are kept. */
export interface CacheUse {
    readonly read: number;
    readonly write5m: number;
    readonly write1h: number;
}
/**
 * Follows the marks of a request: the prompt up to the last mark that was seen before is read, what lies between it and the last
 * mark is written. Prompts of less than 1024 tokens are not cached. https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
export declare function useCache(body: Fields, memory: Memory): CacheUse;
