import type { Turn } from "../mind/turn.ts";
/** The provider's word for the ending. */
export declare function finishReasonOf({ finishReason, ending }: Turn): string;
/** The usage of an answer. */
export declare function usageOf({ usage }: Turn): object;
