import type { TextFilter } from "./text-filter.ts";
/**
 * For an answer that goes on inside the block that the prompt opened: takes out fences, each with what follows it up to and
 * including the next white space. Fewer than three backticks are text. Backticks that still wait at the end are lost.
 */
export declare function withoutFences(): TextFilter;
