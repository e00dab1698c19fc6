import type { FinishReason } from "../../core/result.ts";
/** The unified finish reason of a response's status, or of why it is incomplete. */
export declare function finishReason(raw: string | null, hasToolCalls: boolean): FinishReason | null;
