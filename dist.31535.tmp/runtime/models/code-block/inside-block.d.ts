import type { TextFilter } from "./text-filter.ts";
/**
 * For an answer that opens a block of its own: drops everything up to the end of the line that opens it, keeps what the block
 * holds, and drops everything from its closing fence on.
 */
export declare function insideBlock(): TextFilter;
