import type { Turn } from "../mind/turn.ts";
/** The usage of an answer. */
export declare function completionUsage({ usage }: Turn): object;
