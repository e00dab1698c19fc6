import type { FinishReason } from "../../core/result.ts";
/** The unified word for a `finish_reason`; null when there is none. https://docs.cohere.com/reference/chat */
export declare function cohereFinishReason(raw: string | null): FinishReason | null;
/** Whether an answer that ended so is a failure, whatever text it has. */
export declare function isFailedFinish(raw: string | null): boolean;
